/** What the workbench needs of manifest.xml: the add-in's tab as Excel would draw it, and where its page is. */

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Address of the 32-pixel icon. */
  readonly icon: string;
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'showPane' };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly paneUrl: string;
  readonly tab: { readonly label: string; readonly groups: readonly RibbonGroup[] };
}

/** Reads the manifest in the language of the office, with the manifest's default where it has no translation. */
export function readManifest(manifest: Document, locale: string): AddinManifest {
  if (manifest.querySelector('parsererror')) throw new Error('manifest.xml is not well-formed XML');
  const resources = new Map<string, string>();
  for (const item of elements(manifest, 'Resources', '*[id]')) {
    const id = item.getAttribute('id');
    const value = localized(item, locale);
    if (id && value) resources.set(id, value);
  }
  const text = (parent: Element, path: string): string => {
    const id = child(parent, path).getAttribute('resid') ?? '';
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml has no resource "${id}"`);
    return value;
  };

  const root = manifest.documentElement;
  const tab = child(root, 'CustomTab');
  return {
    id: child(root, 'Id').textContent.trim(),
    name: localized(child(root, 'DisplayName'), locale) ?? '',
    version: child(root, 'Version').textContent.trim(),
    paneUrl: child(root, 'SourceLocation').getAttribute('DefaultValue') ?? '',
    tab: {
      label: text(tab, ':scope > Label'),
      groups: [...tab.querySelectorAll(':scope > Group')].map((group) => ({
        id: group.id,
        label: text(group, ':scope > Label'),
        controls: [...group.querySelectorAll(':scope > Control')].map((control) => ({
          id: control.id,
          label: text(control, ':scope > Label'),
          tipTitle: text(control, 'Supertip > Title'),
          tip: text(control, 'Supertip > Description'),
          icon: iconOf(control, resources),
          action: actionOf(control),
        })),
      })),
    },
  };
}

function iconOf(control: Element, resources: ReadonlyMap<string, string>): string {
  const image = [...control.querySelectorAll(':scope > Icon > *')].find((item) => item.getAttribute('size') === '32');
  const address = resources.get(image?.getAttribute('resid') ?? '');
  if (address === undefined) throw new Error(`The control ${control.id} has no 32-pixel icon`);
  return address;
}

function actionOf(control: Element): RibbonControl['action'] {
  const action = child(control, ':scope > Action');
  const kind = action.getAttribute('xsi:type');
  if (kind === 'ShowTaskpane') return { kind: 'showPane' };
  if (kind === 'ExecuteFunction') return { kind: 'function', name: child(action, 'FunctionName').textContent.trim() };
  throw new Error(`The workbench does not know the action "${String(kind)}" of ${control.id}`);
}

function localized(item: Element, locale: string): string | null {
  const translation = [...item.children].find((part) => part.getAttribute('Locale') === locale);
  return translation?.getAttribute('Value') ?? item.getAttribute('DefaultValue');
}

function elements(root: Document, parent: string, selector: string): Element[] {
  return [...root.querySelectorAll(`${parent} ${selector}`)];
}

function child(parent: Element, selector: string): Element {
  const found = parent.querySelector(selector);
  if (!found) throw new Error(`manifest.xml lacks ${selector}`);
  return found;
}
