import type { PaneVisibility } from './RuntimeServices';

const DEFAULT_WIDTH = 350;
/** Excel lets a task pane be dragged wider than this; the pane is designed for these widths. */
const MIN_WIDTH = 320;
const MAX_WIDTH = 450;
const KEYBOARD_STEP = 10;

/** The task pane at the right of the sheet: a title, a frame for the add-in's page, an edge that can be dragged. */
export class TaskPane implements PaneVisibility {
  readonly frame: HTMLIFrameElement;
  private width = DEFAULT_WIDTH;
  private readonly splitter: HTMLDivElement;

  constructor(
    private readonly container: HTMLElement,
    title: string,
  ) {
    const header = document.createElement('div');
    header.className = 'pane-header';
    const caption = document.createElement('span');
    caption.textContent = title;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'pane-close';
    close.textContent = '✕';
    close.title = 'Đóng ngăn';
    close.setAttribute('aria-label', 'Đóng ngăn');
    close.addEventListener('click', () => {
      this.hide();
    });
    header.append(caption, close);

    this.frame = document.createElement('iframe');
    this.frame.className = 'pane-frame';
    this.frame.title = title;
    this.splitter = this.createSplitter();
    container.replaceChildren(this.splitter, header);
    this.resize(DEFAULT_WIDTH);
  }

  /** Loads the add-in's page; office.js finds in the window's name that it is inside Excel on the web. */
  load(address: string, windowName: string): void {
    // A window gets its name when it comes into being, so the frame joins the page only now.
    this.frame.name = windowName;
    this.frame.src = address;
    this.container.append(this.frame);
  }

  isShown(): boolean {
    return !this.container.hidden;
  }

  show(): void {
    this.container.hidden = false;
  }

  hide(): void {
    this.container.hidden = true;
  }

  resize(width: number): void {
    this.width = Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));
    this.container.style.width = `${String(this.width)}px`;
    this.splitter.setAttribute('aria-valuenow', String(this.width));
  }

  private createSplitter(): HTMLDivElement {
    const splitter = document.createElement('div');
    splitter.className = 'pane-splitter';
    splitter.tabIndex = 0;
    splitter.setAttribute('role', 'separator');
    splitter.setAttribute('aria-orientation', 'vertical');
    splitter.setAttribute('aria-label', 'Độ rộng của ngăn');
    splitter.setAttribute('aria-valuemin', String(MIN_WIDTH));
    splitter.setAttribute('aria-valuemax', String(MAX_WIDTH));
    splitter.addEventListener('pointerdown', (down) => {
      const startWidth = this.width;
      splitter.setPointerCapture(down.pointerId);
      // The frame would swallow the pointer as soon as it is over it.
      document.body.classList.add('resizing');
      const move = (moved: PointerEvent): void => {
        this.resize(startWidth + down.clientX - moved.clientX);
      };
      const end = (): void => {
        document.body.classList.remove('resizing');
        splitter.removeEventListener('pointermove', move);
      };
      splitter.addEventListener('pointermove', move);
      splitter.addEventListener('lostpointercapture', end, { once: true });
    });
    splitter.addEventListener('keydown', (pressed) => {
      if (pressed.key === 'ArrowLeft') this.resize(this.width + KEYBOARD_STEP);
      if (pressed.key === 'ArrowRight') this.resize(this.width - KEYBOARD_STEP);
    });
    return splitter;
  }
}
