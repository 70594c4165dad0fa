import type { PrintedReport } from './printed-report';
import type { Site } from './site';

/** One page about to be laid out. */
export interface Page {
  readonly site: Site;
  readonly report: PrintedReport;
  /** Other reports of the outlet, to be linked beside this one. */
  readonly related: readonly PrintedReport[];
}
