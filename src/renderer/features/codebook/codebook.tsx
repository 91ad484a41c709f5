import { Plus } from 'lucide-react';
import { useEffect, type KeyboardEvent } from 'react';
import {
  codebookScreenOf,
  discardDraft,
  stepBack,
  useCodebookDraft,
} from '#renderer/features/codebook/codebook-draft.ts';
import { type KindOfPart, kindOf, moved, withNewPart, without } from '#renderer/features/codebook/change-part.ts';
import { chosenRow, keyOf, partsOf, type ScreenPart, unnamedPart } from '#renderer/features/codebook/codebook-part.ts';
import { PartForm } from '#renderer/features/codebook/part-form.tsx';
import { PartList } from '#renderer/features/codebook/part-list.tsx';
import { MiddleScreen } from '#renderer/parts/middle-screen.tsx';
import { atAnyPlace } from '#renderer/parts/use-leave-for-text.ts';
import { useStale } from '#renderer/features/codebook/use-stale.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNote } from '#renderer/ui/error-note.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { focusAfter, focusSoon } from '#renderer/ui/focus-soon.ts';
import { showChord } from '#renderer/ui/key-chord.ts';
import '#renderer/features/codebook/codebook.css';

const list = '[data-panel="codebook-parts"]';
const form = '[data-panel="codebook-form"]';

/** The editor of the codebook: its parts on the left, the chosen one's form on the right; applied all together. */
export function Codebook() {
  const { workspace, host } = useApp();
  const session = useSession();
  const screen = codebookScreenOf(session);
  const chosen = useStore(screen, (state) => state.chosen);
  const { codebook, current, isDrafted, isOvertaken, edit } = useCodebookDraft();
  const groups = useStale();
  const stale = groups.reduce((sum, { annotations }) => sum + annotations.length, 0);
  const parts = partsOf(codebook);
  const part = parts.find((each) => keyOf(each) === chosen) ?? parts[0] ?? { kind: 'about' };

  useEffect(() => {
    // The preview of a codebook that was loaded keeps the focus.
    if (workspace.get().dialog === null) focusSoon(chosenRow, 60);
  }, [workspace]);

  const choose = (next: ScreenPart) => {
    screen.set({ chosen: keyOf(next) });
  };
  const move = (by: -1 | 1) => {
    edit(moved(codebook, part, by));
  };
  /** Adds a part of the chosen one's kind, and goes to its form. */
  const add = (kind: KindOfPart) => {
    const made = withNewPart(codebook, part, kind);
    if (made === null) return;
    focusAfter(() => {
      edit(made.codebook);
      choose(made.part);
    }, form);
  };
  const remove = () => {
    const next = without(codebook, part);
    if (next === codebook) return;
    const index = parts.findIndex((each) => keyOf(each) === keyOf(part));
    const left = new Set(partsOf(next).map(keyOf));
    const neighbour = [...parts.slice(index), ...parts.slice(0, index).reverse()].find((each) => left.has(keyOf(each)));
    edit(next);
    if (neighbour !== undefined) choose(neighbour);
    notify(workspace, 'It is out of the draft. Applying asks what becomes of what uses it.');
    focusSoon(chosenRow);
  };
  const apply = () => {
    if (!isDrafted) return;
    const unnamed = unnamedPart(codebook);
    if (unnamed === undefined) {
      workspace.set({ dialog: 'apply-codebook' });
      return;
    }
    focusAfter(() => {
      choose(unnamed);
    }, form);
    const what = unnamed.kind === 'attribute' ? 'attribute, or one of its values,' : unnamed.kind;
    notify(workspace, `This ${what} has no label yet. Give it one or remove it, then apply.`, 'error');
  };
  const discard = () => {
    discardDraft(session);
    notify(workspace, 'The draft is discarded. The codebook is as it was.');
    focusSoon(chosenRow);
  };

  const onKey = (event: KeyboardEvent, from: Element) => {
    const isField = from.closest('input, textarea') !== null;
    const isStepBack = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isStepBack || isField || !isDrafted) return;
    stepBack(session);
    event.preventDefault();
  };

  /** Before the button or list that has the focus takes Enter for itself. */
  const onApplyKey = (event: KeyboardEvent) => {
    const { target, currentTarget } = event;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (!(target instanceof Element) || !currentTarget.contains(target)) return;
    event.preventDefault();
    event.stopPropagation();
    apply();
  };

  const onListKey = (event: KeyboardEvent) => {
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (isMove) move(event.key === 'ArrowUp' ? -1 : 1);
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === 'Insert' || event.key === '+') add(kindOf(part));
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <MiddleScreen
      view="codebook"
      title="Codebook"
      leavesFor={atAnyPlace}
      onEscape={(from) => {
        const isInList = from.closest(list) !== null;
        if (!isInList) focusSoon(chosenRow);
        return !isInList;
      }}
      onKey={onKey}
      onKeyDownCapture={onApplyKey}
      facts={
        <>
          {codebook.name}, version {current.version}
          {isDrafted && <strong className="codebook-draft">Draft, not applied yet</strong>}
          {stale > 0 && part.kind !== 'stale' && (
            <Button
              look="quiet"
              onPress={() => {
                choose({ kind: 'stale' });
                focusSoon(chosenRow);
              }}
            >
              {countOf(stale, 'annotation')} made under an older meaning
            </Button>
          )}
        </>
      }
      actions={
        <>
          {isDrafted && <Button onPress={discard}>Discard draft</Button>}
          <Button look="primary" isDisabled={!isDrafted} onPress={apply}>
            Apply… <kbd>{showChord('Mod+Enter', host.os)}</kbd>
          </Button>
        </>
      }
    >
      {isOvertaken && (
        <ErrorNote>
          The codebook was changed since this draft began. Applying the draft takes that change back; the preview says
          what. Discard the draft to keep the change.
        </ErrorNote>
      )}
      <div className="codebook-body">
        <div className="codebook-side" data-panel="codebook-parts" onKeyDownCapture={onListKey}>
          <PartList
            codebook={codebook}
            current={current}
            chosen={keyOf(part)}
            stale={stale}
            onChoose={(key) => {
              screen.set({ chosen: key });
            }}
            onEnter={() => {
              focusSoon(form);
            }}
          />
          <div className="codebook-add">
            {(['tag', 'attribute', 'relation'] as const).map((kind) => (
              <Button
                key={kind}
                look="quiet"
                icon={<Plus size={14} aria-hidden />}
                onPress={() => {
                  add(kind);
                }}
              >
                {kind === 'tag' ? 'Tag' : kind === 'attribute' ? 'Attribute' : 'Relation'}
              </Button>
            ))}
            <p className="field-hint">
              <kbd>+</kbd> adds, <kbd>Alt+↑↓</kbd> moves, <kbd>Del</kbd> removes
            </p>
          </div>
        </div>
        <div className="codebook-form" data-panel="codebook-form" tabIndex={-1} data-part={part.kind}>
          <PartForm
            key={keyOf(part)}
            part={part}
            codebook={codebook}
            current={current}
            edit={edit}
            onChoose={(next) => {
              focusAfter(() => {
                choose(next);
              }, form);
            }}
            onMove={move}
            groups={groups}
          />
        </div>
      </div>
    </MiddleScreen>
  );
}
