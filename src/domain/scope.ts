/** Whose rows are judged (design: "Phạm vi"). */
import { all, any, choose, constant, eq, value, type Expression } from './expression';
import { OWN_ROWS_ONLY } from './words';

/** Names used by the expressions below: the reporting unit and the scope as written, and {@link judgesOwnRowsOnly}. */
export const UNIT = 'unit';
export const SCOPE = 'scope';
export const OWN_ROWS = 'ownRows';

const unitIsOneOf = (units: readonly string[]): Expression =>
  any(...units.map((name) => eq(value(UNIT), constant(name))));

const flag = (condition: Expression): Expression => choose([{ when: condition, then: constant(1) }], constant(0));

/**
 * 1 when only the unit's own rows are judged: that scope is chosen and the unit leads something. A unit that leads
 * nothing (a commune) is judged on every row.
 */
export const judgesOwnRowsOnly = (leads: readonly string[]): Expression =>
  flag(all(eq(value(SCOPE), constant(OWN_ROWS_ONLY)), unitIsOneOf(leads)));

/** 1 when a row is judged, given {@link OWN_ROWS} and {@link UNIT}. */
export const isInScope = (rowLeads: readonly string[]): Expression =>
  rowLeads.length === 0
    ? flag(eq(value(OWN_ROWS), constant(0)))
    : flag(any(eq(value(OWN_ROWS), constant(0)), unitIsOneOf(rowLeads)));
