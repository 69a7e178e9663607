import type { AddinManifest, RibbonControl } from './manifestModel';

/** A button of the workbench itself, at the right of the tab row. */
export interface WorkbenchTool {
  readonly label: string;
  readonly title: string;
  readonly primary?: boolean;
  run(): void;
}

/** Draws the add-in's tab from its manifest, the way Excel's ribbon shows it. */
export function drawRibbon(
  container: HTMLElement,
  manifest: AddinManifest,
  press: (control: RibbonControl) => Promise<void>,
  tools: readonly WorkbenchTool[],
): void {
  const tabs = element('div', 'ribbon-tabs');
  tabs.append(element('span', 'ribbon-tab', manifest.tab.label), element('span', 'spacer'));
  for (const tool of tools) {
    const button = element('button', tool.primary ? 'tool-button primary' : 'tool-button', tool.label);
    button.type = 'button';
    button.title = tool.title;
    button.addEventListener('click', () => {
      tool.run();
    });
    tabs.append(button);
  }

  const groups = element('div', 'ribbon-groups');
  groups.setAttribute('role', 'toolbar');
  groups.setAttribute('aria-label', manifest.tab.label);
  for (const group of manifest.tab.groups) {
    const box = element('div', 'ribbon-group');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', group.label);
    const controls = element('div', 'ribbon-controls');
    controls.append(...group.controls.map((control) => ribbonButton(control, press)));
    box.append(controls, element('div', 'ribbon-group-label', group.label));
    groups.append(box);
  }
  container.replaceChildren(tabs, groups);
}

function ribbonButton(control: RibbonControl, press: (control: RibbonControl) => Promise<void>): HTMLButtonElement {
  const button = element('button', 'ribbon-button');
  button.type = 'button';
  button.id = control.id;
  const icon = element('img', '');
  // The icons are served beside this page, whatever host the manifest names.
  icon.src = new URL(control.icon).pathname;
  icon.alt = '';
  button.append(icon, element('span', '', control.label));
  button.setAttribute('aria-description', control.tip);
  addSupertip(button, control);
  button.addEventListener('click', () => {
    button.setAttribute('aria-busy', 'true');
    void press(control).finally(() => {
      button.removeAttribute('aria-busy');
    });
  });
  return button;
}

function addSupertip(button: HTMLElement, control: RibbonControl): void {
  const tip = element('div', 'supertip');
  tip.append(element('strong', '', control.tipTitle), control.tip);
  const show = () => {
    document.body.append(tip);
    const box = button.getBoundingClientRect();
    tip.style.left = `${String(Math.max(8, Math.min(box.left, window.innerWidth - tip.offsetWidth - 8)))}px`;
    tip.style.top = `${String(box.bottom + 26)}px`;
  };
  const hide = () => {
    tip.remove();
  };
  button.addEventListener('mouseenter', show);
  button.addEventListener('focus', () => {
    if (button.matches(':focus-visible')) show();
  });
  for (const end of ['mouseleave', 'blur', 'click']) button.addEventListener(end, hide);
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  if (className) created.className = className;
  if (text !== undefined) created.textContent = text;
  return created;
}
