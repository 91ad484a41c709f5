import { useCallback } from 'react';
import type { Finding } from '#core/codebook/finding';
import type { Mend } from '#core/codebook/mends';
import type { Command } from '#core/commands/command';
import { deleteAnnotations } from '#core/commands/delete-annotations';
import { markUnattributed, trimEdges } from '#core/commands/mend-finding';
import { setDateReading } from '#core/commands/set-date-reading';
import type { Id } from '#core/model/records';
import { unreachable } from '#core/model/result';
import { readDate } from '#core/suggest/dates/read-date';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { notify, notifyWithUndo, type DialogName, type Workspace } from '#renderer/state/workspace.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { messageOf } from '#renderer/ui/message-of.ts';
import type { ProjectSession } from '#services/project-session';

const dialogs = {
  claimant: 'set-claimant',
  addressee: 'set-addressee',
  'said-on': 'set-date',
  'change-tag': 'change-tag',
  'document-date': 'document-date',
} as const satisfies Partial<Record<Mend, DialogName>>;

/** Where a finding is, in the text. */
export function placeOfFinding({ documentId, annotationId }: Finding): Partial<Workspace> {
  return { documentId, selectedId: annotationId, revealId: annotationId, card: null, suggestion: null };
}

/** Settles a finding, or leads to where it is settled. */
export function useMend(): (finding: Finding, mend: Mend) => void {
  const { workspace, preferences } = useApp();
  const session = useSession();
  const run = useRunCommand();
  return useCallback(
    (finding, mend) => {
      const there = placeOfFinding(finding);
      switch (mend) {
        case 'trim':
          void withTexts(session, [finding], (command) => {
            run(command);
          }).catch((problem: unknown) => {
            notify(workspace, messageOf(problem), 'error');
          });
          return;
        case 'unattributed':
          run(markUnattributed(session, finding.annotationId));
          return;
        case 'delete':
          run(deleteAnnotations(session, { annotationIds: [finding.annotationId] }));
          return;
        case 'accept-value':
          void acceptValue(session, finding).then(
            (command) => {
              if (command !== null) run(command);
              else notify(workspace, 'No value follows from the words. Type it under details.');
            },
            (problem: unknown) => {
              notify(workspace, messageOf(problem), 'error');
            },
          );
          return;
        case 'entity':
          workspace.set({ ...there, card: { annotationId: finding.annotationId, focused: true } });
          focusSoon('[data-coding-card] input', 60);
          return;
        case 'details':
          preferences.set({ inspectorShown: true });
          workspace.set({ ...there, sideTab: 'details', detailsAsked: workspace.get().detailsAsked + 1 });
          focusSoon(`[data-shows="${finding.annotationId}"] [data-field="attributes"]`, 60);
          return;
        case 'claimant':
        case 'addressee':
        case 'said-on':
        case 'change-tag':
        case 'document-date':
          workspace.set({ ...there, dialog: dialogs[mend] });
          return;
        default:
          unreachable(mend);
      }
    },
    [workspace, preferences, session, run],
  );
}

/** Trims all that have loose edges, in one step that can be taken back at once. */
export function useTrimAll(): (findings: readonly Finding[]) => Promise<void> {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  return useCallback(
    (findings) =>
      withTexts(session, findings, (command) => {
        const entry = run(command);
        if (entry !== null) notifyWithUndo(workspace, `${entry.label}.`, entry.sequence);
      }),
    [workspace, session, run],
  );
}

/** Reads the texts that are not in memory for the one step, without keeping them. */
async function withTexts(
  session: ProjectSession,
  findings: readonly Finding[],
  then: (command: Command) => void,
): Promise<void> {
  const texts = new Map<Id, string>();
  for (const documentId of new Set(findings.map((finding) => finding.documentId))) {
    if (session.text(documentId) === undefined) texts.set(documentId, await session.readText(documentId));
  }
  const command = trimEdges(session, findings);
  then({
    ...command,
    plan: (context) => command.plan({ ...context, text: (id) => context.text(id) ?? texts.get(id) }),
  });
}

async function acceptValue(session: ProjectSession, finding: Finding): Promise<Command | null> {
  const { documentId, annotationId, start, end } = finding;
  const text = session.text(documentId) ?? (await session.readText(documentId));
  const document = session.view.document(documentId);
  if (document === undefined) return null;
  const { date, language, regions } = document;
  const reading = readDate({ text, date, language, regions }, { start, end })?.readings[0];
  return reading === undefined ? null : setDateReading(session, { annotationId, reading });
}
