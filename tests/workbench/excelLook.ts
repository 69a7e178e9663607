import {
  DataValidationRenderMode,
  DataValidationType,
  ICommandService,
  InterceptorEffectEnum,
  type Univer,
  VerticalAlign,
} from '@univerjs/core';
import { type BaseObject, IRenderManagerService } from '@univerjs/engine-render';
import type { FUniver } from '@univerjs/presets';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { isRecord } from './officeMessages';

/** After the handler of Univer's filter (10), which makes the change that is taken back here. */
const AFTER_FILTER = 0;

/** Shows filter buttons and drop-down lists more as Excel does, where Univer's own way hides what the cell says. */
export function lookLikeExcel(univer: Univer, api: FUniver): void {
  const injector = univer.__getInjector();
  // Excel lays the button over the text; Univer wraps the text beside it, and long headings no longer fit.
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FILTER,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _location, next) => {
      if (!cell?.fontRenderExtension?.rightOffset) return next(cell);
      return next({ ...cell, fontRenderExtension: { ...cell.fontRenderExtension, rightOffset: 0 } });
    },
  });
  // Excel's button stands at the foot of the cell, where it hides least of a heading of several lines.
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    const unit = api.getActiveWorkbook()?.getId();
    const scene = unit === undefined ? null : injector.get(IRenderManagerService).getRenderById(unit)?.scene;
    if (stage !== api.Enum.LifecycleStages.Rendered || !scene) return;
    const addObjects = scene.addObjects.bind(scene);
    scene.addObjects = (objects, layer) => {
      for (const object of objects) if (object.oKey.startsWith('sheets-filter-button-')) moveToFoot(object, api);
      return addObjects(objects, layer);
    };
  });
  // A small arrow in place of a coloured pill round the text.
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== 'data-validation.mutation.addRule' || !isRecord(params)) return;
    const { rule: given } = params;
    for (const rule of Array.isArray(given) ? (given as unknown[]) : [given]) {
      if (isRecord(rule) && rule['type'] === DataValidationType.LIST && rule['renderMode'] === undefined) {
        Object.assign(rule, { renderMode: DataValidationRenderMode.ARROW });
      }
    }
  });
}

const BUTTON_SIZE = 16;

function moveToFoot(button: BaseObject, api: FUniver): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const heading = sheet?.getFilter()?.getRange();
  if (!sheet || !heading) return;
  const free = sheet.getRowHeight(heading.getRow()) - BUTTON_SIZE;
  const { vt } = sheet.getSheet().getComposedCellStyle(heading.getRow(), heading.getColumn());
  const { top = 0 } = button.getState();
  if (vt === VerticalAlign.MIDDLE) button.transformByState({ top: top + free / 2 - 1 });
  if (vt === VerticalAlign.TOP) button.transformByState({ top: top + free - 2 });
}
