import type { Host, HostFailure, SavedFile } from '#contract/host';
import { unreachable, type Result } from '#core/model/result';
import type { ReliabilityReport } from '#core/review/report/reliability-report';
import { writeReportHtml } from '#core/review/report/write-report-html';
import { writeReportJson } from '#core/review/report/write-report-json';
import { writeReportMarkdown } from '#core/review/report/write-report-markdown';
import { fileNameOf } from '#services/file-name-of';

export const reportFormats = ['html', 'md', 'json'] as const;

/** Also the extension of the file. */
export type ReportFormat = (typeof reportFormats)[number];

export function writeReport(report: ReliabilityReport, format: ReportFormat): string {
  switch (format) {
    case 'html':
      return writeReportHtml(report);
    case 'md':
      return writeReportMarkdown(report);
    case 'json':
      return writeReportJson(report);
    default:
      return unreachable(format);
  }
}

/** Asks where to save, and writes the report beside the old file. */
export async function saveReport(wanted: {
  readonly host: Pick<Host, 'files'>;
  readonly report: ReliabilityReport;
  readonly format: ReportFormat;
  readonly signal: AbortSignal;
}): Promise<Result<SavedFile, HostFailure>> {
  const { host, report, format, signal } = wanted;
  const name = `${fileNameOf(report.design.project)} reliability.${format}`;
  const saved = await host.files.save(name, [writeReport(report, format)], signal);
  if (saved.ok) await host.files.release(saved.value.fileId);
  return saved;
}
