import { methodsParagraph } from '#core/review/report/methods-paragraph';
import { references } from '#core/review/report/references';
import type { ReliabilityReport } from '#core/review/report/reliability-report';

/** For machines: everything, figures at full precision, keys in a fixed order. */
export function writeReportJson(report: ReliabilityReport): string {
  const methods = methodsParagraph(report);
  const file = {
    format: 'spanwright-reliability-report',
    version: 1,
    design: report.design,
    agreement: report.agreement,
    methods: { text: methods.text, references: methods.references.map((id) => references[id].full) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
