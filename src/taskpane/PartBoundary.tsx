import { Component, type ReactNode } from 'react';
import { BrokenPart } from './BrokenPart';

interface Props {
  readonly children: ReactNode;
}

/** Keeps one broken part from blanking the pane: its code did not arrive, or it failed. React reports the error to the console itself. */
export class PartBoundary extends Component<Props, { readonly error: Error | undefined }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  readonly #retry = (): void => {
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    return this.state.error ? <BrokenPart error={this.state.error} onRetry={this.#retry} /> : this.props.children;
  }
}
