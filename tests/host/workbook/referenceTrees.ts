/**
 * Univer keeps what formulas refer to in R-trees and puts every reference in by itself, which is a third of the work of
 * a calculation. Here references are gathered and put in together when somebody first looks for one.
 */

import { RTree } from '@univerjs/core';

/** The members of rbush, of which Univer's trees are made. */
const LOOKING = ['all', 'search', 'collides', 'load', 'remove', 'toJSON'] as const;
const EMPTYING = ['clear', 'fromJSON'] as const;
type Member = (this: object, ...given: unknown[]) => unknown;
type Trees = Record<'insert' | (typeof LOOKING)[number] | (typeof EMPTYING)[number], Member>;

/** Fewer are put in one by one: a tree of many small loads is slow to search. */
const WORTH_LOADING = 32;

export function gatherReferences(): void {
  const trees = Object.getPrototypeOf(new RTree().getTree('', '')) as Trees;
  const { insert, load } = trees;
  const waiting = new WeakMap<object, unknown[]>();

  const putIn = (tree: object): void => {
    const references = waiting.get(tree) ?? [];
    waiting.delete(tree);
    if (references.length < WORTH_LOADING) {
      references.forEach((reference) => insert.call(tree, reference));
    } else {
      load.call(tree, references);
    }
  };
  const before = (member: keyof Trees, prepare: (tree: object) => void): void => {
    const original = trees[member];
    trees[member] = function (...given) {
      prepare(this);
      return original.apply(this, given);
    };
  };

  trees.insert = function (reference) {
    const references = waiting.get(this);
    if (references) {
      references.push(reference);
    } else {
      waiting.set(this, [reference]);
    }
    return this;
  };
  LOOKING.forEach((member) => before(member, putIn));
  EMPTYING.forEach((member) => before(member, (tree) => waiting.delete(tree)));
}
