import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown when the part cannot be: its code did not arrive, or it failed. */
  readonly message: string;
  readonly children: ReactNode;
}

/** Keeps one broken part from blanking the pane. React reports the error to the console itself. */
export class PartBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
