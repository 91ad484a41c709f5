import type { ReactNode } from 'react';
import { attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import type { CodebookRecord } from '#core/model/records';
import { AboutForm } from '#renderer/features/codebook/about-form.tsx';
import { AttributeForm } from '#renderer/features/codebook/attribute-form.tsx';
import type { EditDraft } from '#renderer/features/codebook/codebook-draft.ts';
import type { ScreenPart } from '#renderer/features/codebook/codebook-part.ts';
import { ConstraintsForm } from '#renderer/features/codebook/constraints-form.tsx';
import { RelationForm } from '#renderer/features/codebook/relation-form.tsx';
import { StalePage } from '#renderer/features/codebook/stale-page.tsx';
import { TagForm } from '#renderer/features/codebook/tag-form.tsx';
import type { useStale } from '#renderer/features/codebook/use-stale.ts';
import { VersionsPage } from '#renderer/features/codebook/versions-page.tsx';
import '#renderer/features/codebook/part-form.css';

interface FormProps {
  readonly part: ScreenPart;
  readonly codebook: CodebookRecord;
  readonly current: CodebookRecord;
  readonly edit: EditDraft;
  readonly onChoose: (part: ScreenPart) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly groups: ReturnType<typeof useStale>;
}

/** The form or page of the chosen part, below its name. */
export function PartForm({ part, codebook, current, edit, onChoose, onMove, groups }: FormProps) {
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
