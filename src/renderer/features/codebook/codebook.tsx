import { Plus } from 'lucide-react';
import { useEffect, type KeyboardEvent, type ReactNode } from 'react';
import { attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import {
  moveItem,
  newAttribute,
  newRelation,
  newTag,
  withAttribute,
  withoutAttribute,
  withoutRelation,
  withoutTag,
  withRelation,
  withTag,
} from '#core/codebook/draft-codebook';
import type { CodebookRecord } from '#core/model/records';
import { AboutForm } from '#renderer/features/codebook/about-form.tsx';
import { AttributeForm } from '#renderer/features/codebook/attribute-form.tsx';
import {
  codebookScreenOf,
  discardDraft,
  type EditDraft,
  stepBack,
  useCodebookDraft,
} from '#renderer/features/codebook/codebook-draft.ts';
import { chosenRow, keyOf, partsOf, type ScreenPart } from '#renderer/features/codebook/codebook-part.ts';
import { ConstraintsForm } from '#renderer/features/codebook/constraints-form.tsx';
import { PartList } from '#renderer/features/codebook/part-list.tsx';
import { RelationForm } from '#renderer/features/codebook/relation-form.tsx';
import { StalePage } from '#renderer/features/codebook/stale-page.tsx';
import { TagForm } from '#renderer/features/codebook/tag-form.tsx';
import { MiddleScreen } from '#renderer/parts/middle-screen.tsx';
import { atAnyPlace } from '#renderer/parts/use-leave-for-text.ts';
import { useStale } from '#renderer/features/codebook/use-stale.ts';
import { VersionsPage } from '#renderer/features/codebook/versions-page.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
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
  const add = (kind: 'tag' | 'attribute' | 'relation') => {
    const made = added(codebook, part, kind);
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
    if (isDrafted) workspace.set({ dialog: 'apply-codebook' });
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
        <p className="codebook-problem" role="alert">
          The codebook was changed since this draft began. Applying the draft takes that change back; the preview says
          what. Discard the draft to keep the change.
        </p>
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

interface FormProps {
  readonly part: ScreenPart;
  readonly codebook: CodebookRecord;
  readonly current: CodebookRecord;
  readonly edit: EditDraft;
  readonly onChoose: (part: ScreenPart) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly groups: ReturnType<typeof useStale>;
}

function PartForm({ part, codebook, current, edit, onChoose, onMove, groups }: FormProps) {
  switch (part.kind) {
    case 'tag': {
      const tag = tagOf(codebook, part.tag);
      if (tag === undefined) return null;
      const onMade = (attribute: string) => {
        onChoose({ kind: 'attribute', tag: tag.id, attribute });
      };
      return (
        <Page title={tag.label === '' ? 'New tag' : tag.label} above="Tag">
          <TagForm codebook={codebook} tag={tag} edit={edit} onMade={onMade} onMove={onMove} />
        </Page>
      );
    }
    case 'attribute': {
      const tag = tagOf(codebook, part.tag);
      const attribute = attributeOf(codebook, part.tag, part.attribute);
      if (tag === undefined || attribute === undefined) return null;
      return (
        <Page title={attribute.label === '' ? 'New attribute' : attribute.label} above={`Attribute of ${tag.label}`}>
          <AttributeForm codebook={codebook} tag={tag} attribute={attribute} edit={edit} onMove={onMove} />
        </Page>
      );
    }
    case 'relation': {
      const relation = relationOf(codebook, part.relation);
      if (relation === undefined) return null;
      return (
        <Page title={relation.label === '' ? 'New relation type' : relation.label} above="Relation type">
          <RelationForm codebook={codebook} relation={relation} edit={edit} onMove={onMove} />
        </Page>
      );
    }
    case 'about':
      return (
        <Page title="Name and files">
          <AboutForm codebook={codebook} edit={edit} />
        </Page>
      );
    case 'constraints':
      return (
        <Page title="Constraints">
          <ConstraintsForm codebook={codebook} edit={edit} />
        </Page>
      );
    case 'versions':
      return (
        <Page title="Versions">
          <VersionsPage current={current} />
        </Page>
      );
    case 'stale':
      return (
        <Page title="Older meanings">
          <StalePage current={current} groups={groups} />
        </Page>
      );
  }
}

function Page({
  title,
  above,
  children,
}: {
  readonly title: string;
  readonly above?: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <h2 className="codebook-title">
        {above !== undefined && <span className="codebook-above">{above}</span>}
        {title}
      </h2>
      {children}
    </>
  );
}

function kindOf(part: ScreenPart): 'tag' | 'attribute' | 'relation' {
  return part.kind === 'relation' || part.kind === 'attribute' ? part.kind : 'tag';
}

function added(
  codebook: CodebookRecord,
  part: ScreenPart,
  kind: 'tag' | 'attribute' | 'relation',
): { readonly codebook: CodebookRecord; readonly part: ScreenPart } | null {
  switch (kind) {
    case 'tag': {
      const tag = newTag(codebook);
      return { codebook: withTag(codebook, tag), part: { kind, tag: tag.id } };
    }
    case 'attribute': {
      const id = part.kind === 'tag' || part.kind === 'attribute' ? part.tag : codebook.tags[0]?.id;
      const tag = tagOf(codebook, id ?? '');
      if (tag === undefined) return null;
      const attribute = newAttribute(tag);
      return {
        codebook: withAttribute(codebook, tag.id, attribute),
        part: { kind, tag: tag.id, attribute: attribute.id },
      };
    }
    case 'relation': {
      const relation = newRelation(codebook);
      return { codebook: withRelation(codebook, relation), part: { kind, relation: relation.id } };
    }
  }
}

function without(codebook: CodebookRecord, part: ScreenPart): CodebookRecord {
  switch (part.kind) {
    case 'tag':
      return codebook.tags.length > 1 ? withoutTag(codebook, part.tag) : codebook;
    case 'attribute':
      return withoutAttribute(codebook, part.tag, part.attribute);
    case 'relation':
      return withoutRelation(codebook, part.relation);
    default:
      return codebook;
  }
}

function moved(codebook: CodebookRecord, part: ScreenPart, by: -1 | 1): CodebookRecord {
  switch (part.kind) {
    case 'tag':
      return { ...codebook, tags: moveItem(codebook.tags, part.tag, by) };
    case 'attribute': {
      const tag = tagOf(codebook, part.tag);
      if (tag === undefined) return codebook;
      return withTag(codebook, { ...tag, attributes: moveItem(tag.attributes, part.attribute, by) });
    }
    case 'relation':
      return { ...codebook, relations: moveItem(codebook.relations, part.relation, by) };
    default:
      return codebook;
  }
}
