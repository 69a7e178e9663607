import { strFromU8, strToU8 } from 'fflate';
import { readRelationships, relationshipsPath } from './relationships';

const CHART_PART = /^xl\/charts\/[^/]+\.xml$/;
const RELATIONSHIPS = /^(.*?)_rels\/([^/]+)\.rels$/;
const CONTENT_TYPES = '[Content_Types].xml';

/** Takes out the charts that no drawing shows any more: the writing library keeps those of a sheet that was removed. */
export function dropLostCharts(parts: Record<string, Uint8Array>): void {
  for (let lost = lostCharts(parts); lost.length > 0; lost = lostCharts(parts)) {
    for (const path of lost) {
      Reflect.deleteProperty(parts, path);
      Reflect.deleteProperty(parts, relationshipsPath(path));
    }
    const types = parts[CONTENT_TYPES];
    if (!types) continue;
    parts[CONTENT_TYPES] = strToU8(
      strFromU8(types).replace(/<Override\b[^>]*? PartName="\/([^"]+)"[^>]*\/>/g, (override, path: string) =>
        lost.includes(path) ? '' : override),
    );
  }
}

function lostCharts(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const shown = new Set(
    Object.entries(parts).flatMap(([path, part]) => {
      const [, folder, name] = RELATIONSHIPS.exec(path) ?? [];
      return folder === undefined || name === undefined ? [] : readRelationships(part, folder + name).map((target) => target.path);
    }),
  );
  return Object.keys(parts).filter((path) => CHART_PART.test(path) && !shown.has(path));
}
