/** The emulated Excel over a Univer workbook: what the add-in asks through the Rich API, and what a person does. */

import type { Univer } from '@univerjs/core';
import { describeWorkbook } from './describe';
import { HostEvents } from './HostEvents';
import { workbookClass } from './objects/workbook';
import { openWorkbook } from './openWorkbook';
import { Person } from './person/Person';
import { RichApiProcessor } from './RichApiProcessor';
import type { HostEvent, RichApiHost, RichApiRequest, RichApiResponse } from './RichApiHost';
import { instance } from './wire/ExcelClass';
import { HostWorkbook } from './workbook/HostWorkbook';
import type { Region } from './workbook/NumberFormats';
import type { WorkbookDescription } from './WorkbookDescription';

export interface ExcelHostOptions {
  /** Highest set of ExcelApi on offer. The client ends at 1.15. */
  readonly apiSet: string;
  readonly region?: Region;
}

export class ExcelHost implements RichApiHost {
  readonly book: HostWorkbook;
  readonly person: Person;
  readonly apiSet: string;
  private readonly processor: RichApiProcessor;
  private readonly events: HostEvents;
  private trips = 0;
  private editing = false;

  /** `univer` holds a workbook, best made of {@link emptyWorkbookData}. */
  constructor(univer: Univer, options: ExcelHostOptions) {
    this.apiSet = options.apiSet;
    this.book = new HostWorkbook(univer, options.region);
    this.events = new HostEvents(this.book);
    this.person = new Person(this.book);
    this.processor = new RichApiProcessor({
      apiSet: options.apiSet,
      root: instance(workbookClass, { book: this.book }),
      asAddin: (write) => this.events.as('addin', write),
    });
  }

  process(request: RichApiRequest): Promise<RichApiResponse> {
    this.trips++;
    return this.processor.process(request);
  }

  /** Lets someone else who has the workbook open do something: its events are told as `Remote`. */
  async byCoAuthor(work: (coAuthor: Person) => Promise<void>): Promise<void> {
    await this.events.as('coauthor', () => work(this.person));
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    return this.events.onEvent(listener);
  }

  onSelectionChanged(listener: () => void): () => void {
    return this.events.onSelectionChanged(listener);
  }

  isEditingCell(): boolean {
    return this.editing;
  }

  /** The person has, or has no longer, a cell open for typing. */
  setEditingCell(editing: boolean): void {
    this.editing = editing;
  }

  get roundTrips(): number {
    return this.trips;
  }

  /** "The host does not implement …", for each member asked for in vain. */
  get missing(): readonly string[] {
    return this.processor.missing;
  }

  /** Resolves when everything edited so far is calculated and the colours are up to date. */
  settle(): Promise<void> {
    return this.book.calculation.settle();
  }

  /** Puts this workbook in place of the open one, as opening a file does. The way back is {@link describe}. */
  async open(description: WorkbookDescription): Promise<void> {
    await openWorkbook(this.book, description);
  }

  async describe(): Promise<WorkbookDescription> {
    await this.settle();
    return describeWorkbook(this.book);
  }
}
