import { printDayAndMonth } from './print-time';
import type { PrintedReport } from './printed-report';
import type { Site } from './site';

/** What is printed before the first words of a report: its dateline, as this outlet prints one; "" for none. */
export function openingOf(site: Site, { dateline, byline, published, credit }: PrintedReport): string {
  if (dateline === null) return '';
  switch (site.opening) {
    case 'dash':
      return `${dateline} — `;
    case 'capitals':
      return `${dateline.toLocaleUpperCase(site.language)} – `;
    case 'stop':
      return `${dateline.toLocaleUpperCase(site.language)}.- `;
    case 'day':
      return published === null ? `${dateline}. ` : `${dateline}, ${printDayAndMonth(site, published)}. `;
    case 'brackets':
      return `【${[dateline, byline.join('、')].filter((part) => part !== '').join('＝')}】`;
    case 'in-byline':
      return byline.length > 0 && credit === null ? '' : `${dateline} — `;
  }
}

/** The byline as printed; null where the report is unsigned. */
export function bylineOf(site: Site, report: PrintedReport): string | null {
  if (report.byline.length === 0) return null;
  const by = site.tongue.by(report.byline);
  const isPlaced = site.opening === 'in-byline' && report.credit === null && report.dateline !== null;
  return isPlaced ? `${by} in ${report.dateline}` : by;
}

/** The line that credits the agency of a reprint; null where the outlet wrote the report itself. */
export function creditLineOf(site: Site, { credit }: PrintedReport): string | null {
  if (credit === null) return null;
  switch (site.creditPlace) {
    case 'foot':
      return `— ${credit}`;
    case 'foot-bracketed':
      return `(${credit})`;
    case 'foot-source':
    case 'head':
      return site.language === 'fr' ? `Source : ${credit}` : `Source: ${credit}`;
  }
}
