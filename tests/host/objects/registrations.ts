/** Registering for events. It is the client's business alone: the host tells everything that happens. */

import { method, type MethodMember } from '../wire/ExcelClass';

/** `_RegisterXEvent` and `_UnregisterXEvent` for each event, with the API set it appeared in. */
export function registrations<T>(events: Readonly<Record<string, string>>): Record<string, MethodMember<T>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([event, since]) =>
      ['_Register', '_Unregister'].map((prefix) => [`${prefix}${event}Event`, method<T>(since, () => undefined)]),
    ),
  );
}

/** Since when a sheet tells of what befalls its cells; the collection of all sheets tells most of it too. */
export const SHEET_EVENTS = {
  DataChanged: '1.7', Activated: '1.7', Deactivated: '1.7', SelectionChanged: '1.7', FormatChanged: '1.9', RowSorted: '1.10', RowHiddenChanged: '1.11', ProtectionChanged: '1.14',
};
