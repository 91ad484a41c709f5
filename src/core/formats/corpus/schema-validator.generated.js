// Generated from resources/spanwright-corpus-1.schema.json by scripts/build-schema-validator.ts.
export const validateEnvelope = n;
const e = {
    $schema: `https://json-schema.org/draft/2020-12/schema`,
    $id: `urn:spanwright:schema:corpus:1:envelope`,
    title: `Spanwright corpus, version 1`,
    description: `A corpus of texts with tagged spans. Spans are half-open; start and end count Unicode code points, startUtf16 and endUtf16 count UTF-16 code units, both from 0 on the document's text.`,
    type: `object`,
    required: [
      `format`,
      `version`,
      `project`,
      `codebook`,
      `coders`,
      `documents`,
      `entities`,
      `annotations`,
      `relations`,
    ],
    additionalProperties: !1,
    properties: {
      format: { const: `spanwright-corpus` },
      version: { const: 1 },
      project: { type: `object` },
      codebook: { type: `object` },
      coders: { type: `array`, maxItems: 0 },
      documents: { type: `array`, maxItems: 0 },
      entities: { type: `array`, maxItems: 0 },
      annotations: { type: `array`, maxItems: 0 },
      relations: { type: `array`, maxItems: 0 },
      journal: { type: `array`, maxItems: 0 },
    },
    $defs: {
      id: {
        type: `string`,
        pattern: `^[^\\u0000-\\u001f\\u007f]{1,200}$`,
        description: `Unique in the file, over all kinds of record.`,
      },
      key: {
        description: `An id that serves as a key.`,
        type: `string`,
        pattern: `^[^\\u0000-\\u001f\\u007f]{1,200}$`,
        not: { enum: [`__proto__`, `constructor`, `prototype`] },
      },
      time: {
        type: `string`,
        pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$`,
        description: `ISO 8601, UTC.`,
      },
      sha256: { type: `string`, pattern: `^[0-9a-f]{64}$`, description: `SHA-256, lower-case hex.` },
      project: {
        description: `The project.`,
        type: `object`,
        required: [`id`, `name`, `description`, `createdAt`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          name: { type: `string`, description: `What it is called.` },
          description: { type: `string`, description: `What it is about.` },
          createdAt: { $ref: `#/$defs/time` },
        },
      },
      codebook: {
        description: `The coding scheme under which the corpus was made.`,
        type: `object`,
        required: [`id`, `name`, `version`, `tags`, `relations`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          name: { type: `string`, description: `What it is called.` },
          version: { type: `integer`, minimum: 0, description: `Grows when the meaning of the scheme changes.` },
          tags: { type: `array`, items: { $ref: `#/$defs/tag` }, description: `Kinds of annotation.` },
          relations: { type: `array`, items: { $ref: `#/$defs/relationType` }, description: `Types of relation.` },
        },
      },
      tag: {
        description: `A kind of annotation.`,
        type: `object`,
        required: [`id`, `label`, `key`, `color`, `style`, `unit`, `attributes`, `guideline`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          label: { type: `string`, description: `What is shown.` },
          key: { type: `string`, description: `The key that tags with it.` },
          color: { type: `string`, pattern: `^#[0-9a-fA-F]{6}$`, description: `#rrggbb.` },
          style: {
            type: `string`,
            enum: [`tint`, `solid`, `dashed`, `dotted`, `double`, `wavy`],
            description: `How a span is drawn, beside its colour.`,
          },
          unit: {
            type: `string`,
            enum: [`word`, `sentence`],
            description: `What the key takes when nothing is selected.`,
          },
          attributes: {
            type: `array`,
            items: { $ref: `#/$defs/attribute` },
            description: `Its attributes, in the order in which they are filled in.`,
          },
          guideline: { type: `string`, description: `The coding guideline.` },
        },
      },
      attribute: {
        description: `An attribute of a tag.`,
        type: `object`,
        required: [`id`, `label`, `type`, `values`, `on`, `description`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/key` },
          label: { type: `string`, description: `What is shown.` },
          type: {
            type: `string`,
            enum: [`single`, `multiple`, `text`, `number`, `entity`, `edtf`, `country`, `concept`],
            description: `What the attribute holds.`,
          },
          values: {
            type: `array`,
            items: { $ref: `#/$defs/value` },
            description: `The value set, for single, multiple and concept.`,
          },
          on: { type: `boolean`, description: `Whether coders fill it in.` },
          description: { type: `string`, description: `What it means.` },
        },
      },
      value: {
        description: `One value of a value set.`,
        type: `object`,
        required: [`id`, `label`, `description`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          label: { type: `string`, description: `What is shown.` },
          description: { type: `string`, description: `When to choose it.` },
        },
      },
      relationType: {
        description: `A type of relation.`,
        type: `object`,
        required: [`id`, `label`, `from`, `to`, `max`, `literals`, `on`, `description`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          label: { type: `string`, description: `What is shown.` },
          from: { $ref: `#/$defs/id`, description: `Tag at the source end, or the word entity.` },
          to: { $ref: `#/$defs/id`, description: `Tag at the target end, or the word entity.` },
          max: {
            type: [`integer`, `null`],
            minimum: 0,
            description: `How many a source may have; null is any number.`,
          },
          literals: {
            type: `array`,
            items: {
              type: `string`,
              enum: [`unattributed`, `author`],
              description: `A word that stands for an end that is not in the text.`,
            },
            description: `Words allowed as target.`,
          },
          on: { type: `boolean`, description: `Whether coders fill it in.` },
          description: { type: `string`, description: `What it means.` },
        },
      },
      coder: {
        description: `Who made annotations.`,
        type: `object`,
        required: [`id`, `name`, `role`, `createdAt`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          name: { type: `string`, description: `What they are called.` },
          role: {
            type: `string`,
            enum: [`person`, `imported`, `assistant`, `adjudicator`],
            description: `assistant makes suggestions, adjudicator decides between coders.`,
          },
          createdAt: { $ref: `#/$defs/time` },
        },
      },
      document: {
        description: `A source document with its text.`,
        type: `object`,
        required: [
          `id`,
          `title`,
          `date`,
          `outlet`,
          `url`,
          `language`,
          `state`,
          `order`,
          `addedAt`,
          `source`,
          `regions`,
          `length`,
          `lengthUtf16`,
          `textHash`,
          `text`,
        ],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          title: { type: `string`, description: `Title.` },
          date: { type: `string`, description: `EDTF day of publication, or empty.` },
          outlet: { type: `string`, description: `Who published it.` },
          url: { type: `string`, description: `Where it was published.` },
          language: { type: `string`, description: `BCP 47, or empty.` },
          state: { type: `string`, enum: [`to-do`, `in-progress`, `done`], description: `How far the coding is.` },
          order: { type: `number`, description: `Position in the corpus: documents sort by it, then by id.` },
          addedAt: { $ref: `#/$defs/time` },
          source: { $ref: `#/$defs/source` },
          regions: { type: `array`, items: { $ref: `#/$defs/region` }, description: `Marked stretches.` },
          length: { type: `integer`, minimum: 0, description: `Length of the text in code points.` },
          lengthUtf16: { type: `integer`, minimum: 0, description: `Length of the text in UTF-16 code units.` },
          textHash: { $ref: `#/$defs/sha256`, description: `SHA-256 of the text as UTF-8.` },
          text: { type: `string`, description: `The canonical text: decoded, line ends LF, nothing else changed.` },
        },
      },
      source: {
        description: `The file that the text was read from; with it, offsets into the original bytes can be recomputed.`,
        type: `object`,
        required: [`name`, `path`, `sha256`, `size`, `encoding`, `encodingSource`, `bom`, `newline`],
        additionalProperties: !1,
        properties: {
          name: { type: `string`, description: `File name without folders.` },
          path: { type: `string`, description: `Path relative to the folder that was opened, or the file name.` },
          sha256: { $ref: `#/$defs/sha256`, description: `SHA-256 of the original bytes.` },
          size: { type: `integer`, minimum: 0, description: `Size of the original in bytes.` },
          encoding: { type: `string`, description: `WHATWG encoding label in lower case, such as utf-8.` },
          encodingSource: {
            type: `string`,
            enum: [`bom`, `valid`, `guess`, `user`],
            description: `How the encoding was settled.`,
          },
          bom: { type: `boolean`, description: `Whether the original began with a byte order mark.` },
          newline: {
            type: `string`,
            enum: [`none`, `lf`, `crlf`, `cr`, `mixed`],
            description: `Line ends of the original; the text itself has LF only.`,
          },
        },
      },
      region: {
        description: `A stretch that is not article text, or that has a date of its own.`,
        type: `object`,
        required: [`id`, `start`, `end`, `startUtf16`, `endUtf16`, `role`, `date`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          start: { type: `integer`, minimum: 0, description: `First code point.` },
          end: { type: `integer`, minimum: 0, description: `Code point after the last.` },
          startUtf16: { type: `integer`, minimum: 0, description: `First UTF-16 code unit.` },
          endUtf16: { type: `integer`, minimum: 0, description: `UTF-16 code unit after the last.` },
          role: {
            type: `string`,
            enum: [`boilerplate`, `sidebar`, `related`, `caption`, `article`],
            description: `What the stretch is.`,
          },
          date: { type: `string`, description: `EDTF, or empty.` },
        },
      },
      entity: {
        description: `The canonical actor behind many mentions.`,
        type: `object`,
        required: [`id`, `name`, `entityKind`, `country`, `aliases`, `note`, `createdAt`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          name: { type: `string`, description: `Canonical name.` },
          entityKind: {
            type: `string`,
            enum: [
              ``,
              `state`,
              `intergovernmental`,
              `state-body`,
              `party`,
              `company`,
              `ngo`,
              `media`,
              `person`,
              `group`,
              `region`,
              `other`,
            ],
            description: `Kind of actor; empty until somebody says.`,
          },
          country: { type: `string`, description: `ISO 3166-1 alpha-2, or empty.` },
          aliases: { type: `array`, items: { type: `string` }, description: `Other names.` },
          note: { type: `string`, description: `Free note.` },
          createdAt: { $ref: `#/$defs/time` },
        },
      },
      annotation: {
        description: `One tagged span, half-open.`,
        type: `object`,
        required: [
          `id`,
          `documentId`,
          `tag`,
          `start`,
          `end`,
          `startUtf16`,
          `endUtf16`,
          `quote`,
          `prefix`,
          `suffix`,
          `attributes`,
          `coder`,
          `note`,
          `status`,
          `codebookVersion`,
          `createdAt`,
          `updatedAt`,
        ],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          documentId: { $ref: `#/$defs/id`, description: `Document.` },
          tag: { $ref: `#/$defs/id`, description: `Tag of the codebook.` },
          start: {
            type: [`integer`, `null`],
            minimum: 0,
            description: `First Unicode code point of the span in the text; null where orphaned.`,
          },
          end: {
            type: [`integer`, `null`],
            minimum: 0,
            description: `Code point after the last; null where orphaned.`,
          },
          startUtf16: {
            type: `integer`,
            minimum: 0,
            description: `First UTF-16 code unit; where orphaned the last known one.`,
          },
          endUtf16: {
            type: `integer`,
            minimum: 0,
            description: `UTF-16 code unit after the last; where orphaned the last known one.`,
          },
          quote: { type: `string`, description: `The text of the span, verbatim.` },
          prefix: { type: `string`, description: `Up to 32 UTF-16 code units before.` },
          suffix: { type: `string`, description: `Up to 32 UTF-16 code units after.` },
          attributes: { $ref: `#/$defs/attributes` },
          coder: { $ref: `#/$defs/id`, description: `Coder.` },
          note: { type: `string`, description: `Free note.` },
          status: {
            type: `string`,
            enum: [`confirmed`, `suggested`, `rejected`, `orphaned`],
            description: `orphaned: the quote is no longer in the text.`,
          },
          codebookVersion: {
            type: `integer`,
            minimum: 0,
            description: `Codebook version under which it was last coded.`,
          },
          createdAt: { $ref: `#/$defs/time` },
          updatedAt: { $ref: `#/$defs/time` },
        },
        if: { properties: { status: { const: `orphaned` } } },
        then: { properties: { start: { type: `null` }, end: { type: `null` } } },
        else: { properties: { start: { type: `integer` }, end: { type: `integer` } } },
      },
      attributes: {
        description: `Attribute values by attribute id of the codebook; an absent key is not filled in.`,
        type: `object`,
        propertyNames: { $ref: `#/$defs/key` },
        additionalProperties: { type: [`string`, `number`, `boolean`, `array`], items: { type: `string` } },
      },
      relation: {
        description: `A typed link from an annotation or entity.`,
        type: `object`,
        required: [`id`, `type`, `documentId`, `from`, `target`, `coder`, `createdAt`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          type: { $ref: `#/$defs/id`, description: `Relation type of the codebook.` },
          documentId: { type: `string`, description: `Document of the annotations it links; empty between entities.` },
          from: { $ref: `#/$defs/id`, description: `Annotation or entity.` },
          target: { $ref: `#/$defs/target` },
          coder: { $ref: `#/$defs/id`, description: `Coder.` },
          createdAt: { $ref: `#/$defs/time` },
        },
      },
      target: {
        description: `The other end: a record by id, or a word.`,
        oneOf: [
          {
            description: `A record.`,
            type: `object`,
            required: [`kind`, `id`],
            additionalProperties: !1,
            properties: { kind: { const: `record` }, id: { $ref: `#/$defs/id` } },
          },
          {
            description: `A word.`,
            type: `object`,
            required: [`kind`, `value`],
            additionalProperties: !1,
            properties: {
              kind: { const: `literal` },
              value: {
                type: `string`,
                enum: [`unattributed`, `author`],
                description: `A word that stands for an end that is not in the text.`,
              },
            },
          },
        ],
      },
      journalEntry: {
        description: `One change of the history.`,
        type: `object`,
        required: [`sequence`, `at`, `coder`, `name`, `label`, `documentIds`, `origin`, `change`],
        additionalProperties: !1,
        properties: {
          sequence: { type: `integer`, minimum: 1, description: `Counts from 1 without gaps.` },
          at: { $ref: `#/$defs/time` },
          coder: { type: `string`, description: `Who made it.` },
          name: { type: `string`, description: `Name of the command.` },
          label: { type: `string`, description: `What the history shows.` },
          documentIds: { type: `array`, items: { $ref: `#/$defs/id` }, description: `Documents it touched.` },
          origin: {
            description: `Whether it is a command, or takes another entry back, or brings it back.`,
            oneOf: [
              {
                description: `A command, or the first records of the project.`,
                type: `object`,
                required: [`kind`],
                additionalProperties: !1,
                properties: { kind: { type: `string`, enum: [`command`, `begin`] } },
              },
              {
                description: `An undo or redo.`,
                type: `object`,
                required: [`kind`, `of`],
                additionalProperties: !1,
                properties: {
                  kind: { type: `string`, enum: [`undo`, `redo`] },
                  of: { type: `integer`, minimum: 1, description: `Sequence of the other entry.` },
                },
              },
            ],
          },
          change: {
            description: `What it changed.`,
            type: `object`,
            required: [`added`, `updated`, `removed`],
            additionalProperties: !1,
            properties: {
              added: { type: `array`, items: { $ref: `#/$defs/pastRecord` }, description: `New records.` },
              updated: {
                type: `array`,
                items: {
                  type: `array`,
                  prefixItems: [{ $ref: `#/$defs/pastRecord` }, { $ref: `#/$defs/pastRecord` }],
                  minItems: 2,
                  maxItems: 2,
                },
                description: `Records before and after.`,
              },
              removed: { type: `array`, items: { $ref: `#/$defs/pastRecord` }, description: `Removed records.` },
            },
          },
        },
      },
      pastRecord: {
        description: `A record as it was at that time. Offsets are UTF-16 code units only: the text of that time may be gone.`,
        type: `object`,
        required: [`kind`],
        properties: {
          kind: { enum: [`project`, `codebook`, `coder`, `document`, `entity`, `annotation`, `relation`] },
        },
        allOf: [
          { if: { properties: { kind: { const: `project` } } }, then: { $ref: `#/$defs/pastProject` } },
          { if: { properties: { kind: { const: `codebook` } } }, then: { $ref: `#/$defs/pastCodebook` } },
          { if: { properties: { kind: { const: `coder` } } }, then: { $ref: `#/$defs/pastCoder` } },
          { if: { properties: { kind: { const: `document` } } }, then: { $ref: `#/$defs/pastDocument` } },
          { if: { properties: { kind: { const: `entity` } } }, then: { $ref: `#/$defs/pastEntity` } },
          { if: { properties: { kind: { const: `annotation` } } }, then: { $ref: `#/$defs/pastAnnotation` } },
          { if: { properties: { kind: { const: `relation` } } }, then: { $ref: `#/$defs/pastRelation` } },
        ],
      },
      pastRegion: {
        description: `A marked stretch as it was.`,
        type: `object`,
        required: [`id`, `startUtf16`, `endUtf16`, `role`, `date`],
        additionalProperties: !1,
        properties: {
          id: { $ref: `#/$defs/id` },
          startUtf16: { type: `integer`, minimum: 0, description: `First UTF-16 code unit.` },
          endUtf16: { type: `integer`, minimum: 0, description: `UTF-16 code unit after the last.` },
          role: {
            type: `string`,
            enum: [`boilerplate`, `sidebar`, `related`, `caption`, `article`],
            description: `What the stretch is.`,
          },
          date: { type: `string`, description: `EDTF, or empty.` },
        },
      },
      pastProject: {
        description: `A record of kind project as it was.`,
        type: `object`,
        required: [`kind`, `id`, `name`, `description`, `createdAt`],
        additionalProperties: !1,
        properties: {
          kind: { const: `project` },
          id: { $ref: `#/$defs/id` },
          name: { type: `string`, description: `What it is called.` },
          description: { type: `string`, description: `What it is about.` },
          createdAt: { $ref: `#/$defs/time` },
        },
      },
      pastCodebook: {
        description: `A record of kind codebook as it was.`,
        type: `object`,
        required: [`kind`, `id`, `name`, `version`, `tags`, `relations`],
        additionalProperties: !1,
        properties: {
          kind: { const: `codebook` },
          id: { $ref: `#/$defs/id` },
          name: { type: `string`, description: `What it is called.` },
          version: { type: `integer`, minimum: 0, description: `Grows when the meaning of the scheme changes.` },
          tags: { type: `array`, items: { $ref: `#/$defs/tag` }, description: `Kinds of annotation.` },
          relations: { type: `array`, items: { $ref: `#/$defs/relationType` }, description: `Types of relation.` },
        },
      },
      pastCoder: {
        description: `A record of kind coder as it was.`,
        type: `object`,
        required: [`kind`, `id`, `name`, `role`, `createdAt`],
        additionalProperties: !1,
        properties: {
          kind: { const: `coder` },
          id: { $ref: `#/$defs/id` },
          name: { type: `string`, description: `What they are called.` },
          role: {
            type: `string`,
            enum: [`person`, `imported`, `assistant`, `adjudicator`],
            description: `assistant makes suggestions, adjudicator decides between coders.`,
          },
          createdAt: { $ref: `#/$defs/time` },
        },
      },
      pastDocument: {
        description: `A record of kind document as it was.`,
        type: `object`,
        required: [
          `kind`,
          `id`,
          `title`,
          `date`,
          `outlet`,
          `url`,
          `language`,
          `state`,
          `order`,
          `addedAt`,
          `source`,
          `regions`,
          `lengthUtf16`,
          `textHash`,
        ],
        additionalProperties: !1,
        properties: {
          kind: { const: `document` },
          id: { $ref: `#/$defs/id` },
          title: { type: `string`, description: `Title.` },
          date: { type: `string`, description: `EDTF day of publication, or empty.` },
          outlet: { type: `string`, description: `Who published it.` },
          url: { type: `string`, description: `Where it was published.` },
          language: { type: `string`, description: `BCP 47, or empty.` },
          state: { type: `string`, enum: [`to-do`, `in-progress`, `done`], description: `How far the coding is.` },
          order: { type: `number`, description: `Position in the corpus: documents sort by it, then by id.` },
          addedAt: { $ref: `#/$defs/time` },
          source: { $ref: `#/$defs/source` },
          regions: { type: `array`, items: { $ref: `#/$defs/pastRegion` }, description: `Marked stretches.` },
          lengthUtf16: { type: `integer`, minimum: 0, description: `Length of the text in UTF-16 code units.` },
          textHash: { $ref: `#/$defs/sha256`, description: `SHA-256 of the text as UTF-8.` },
        },
      },
      pastEntity: {
        description: `A record of kind entity as it was.`,
        type: `object`,
        required: [`kind`, `id`, `name`, `entityKind`, `country`, `aliases`, `note`, `createdAt`],
        additionalProperties: !1,
        properties: {
          kind: { const: `entity` },
          id: { $ref: `#/$defs/id` },
          name: { type: `string`, description: `Canonical name.` },
          entityKind: {
            type: `string`,
            enum: [
              ``,
              `state`,
              `intergovernmental`,
              `state-body`,
              `party`,
              `company`,
              `ngo`,
              `media`,
              `person`,
              `group`,
              `region`,
              `other`,
            ],
            description: `Kind of actor; empty until somebody says.`,
          },
          country: { type: `string`, description: `ISO 3166-1 alpha-2, or empty.` },
          aliases: { type: `array`, items: { type: `string` }, description: `Other names.` },
          note: { type: `string`, description: `Free note.` },
          createdAt: { $ref: `#/$defs/time` },
        },
      },
      pastAnnotation: {
        description: `A record of kind annotation as it was.`,
        type: `object`,
        required: [
          `kind`,
          `id`,
          `documentId`,
          `tag`,
          `startUtf16`,
          `endUtf16`,
          `quote`,
          `prefix`,
          `suffix`,
          `attributes`,
          `coder`,
          `note`,
          `status`,
          `codebookVersion`,
          `createdAt`,
          `updatedAt`,
        ],
        additionalProperties: !1,
        properties: {
          kind: { const: `annotation` },
          id: { $ref: `#/$defs/id` },
          documentId: { $ref: `#/$defs/id`, description: `Document.` },
          tag: { $ref: `#/$defs/id`, description: `Tag of the codebook.` },
          startUtf16: {
            type: `integer`,
            minimum: 0,
            description: `First UTF-16 code unit; where orphaned the last known one.`,
          },
          endUtf16: {
            type: `integer`,
            minimum: 0,
            description: `UTF-16 code unit after the last; where orphaned the last known one.`,
          },
          quote: { type: `string`, description: `The text of the span, verbatim.` },
          prefix: { type: `string`, description: `Up to 32 UTF-16 code units before.` },
          suffix: { type: `string`, description: `Up to 32 UTF-16 code units after.` },
          attributes: { $ref: `#/$defs/attributes` },
          coder: { $ref: `#/$defs/id`, description: `Coder.` },
          note: { type: `string`, description: `Free note.` },
          status: {
            type: `string`,
            enum: [`confirmed`, `suggested`, `rejected`, `orphaned`],
            description: `orphaned: the quote is no longer in the text.`,
          },
          codebookVersion: {
            type: `integer`,
            minimum: 0,
            description: `Codebook version under which it was last coded.`,
          },
          createdAt: { $ref: `#/$defs/time` },
          updatedAt: { $ref: `#/$defs/time` },
        },
      },
      pastRelation: {
        description: `A record of kind relation as it was.`,
        type: `object`,
        required: [`kind`, `id`, `type`, `documentId`, `from`, `target`, `coder`, `createdAt`],
        additionalProperties: !1,
        properties: {
          kind: { const: `relation` },
          id: { $ref: `#/$defs/id` },
          type: { $ref: `#/$defs/id`, description: `Relation type of the codebook.` },
          documentId: { type: `string`, description: `Document of the annotations it links; empty between entities.` },
          from: { $ref: `#/$defs/id`, description: `Annotation or entity.` },
          target: { $ref: `#/$defs/target` },
          coder: { $ref: `#/$defs/id`, description: `Coder.` },
          createdAt: { $ref: `#/$defs/time` },
        },
      },
    },
  },
  t = Object.prototype.hasOwnProperty;
function n(
  r,
  { instancePath: i = ``, parentData: a, parentDataProperty: o, rootData: s = r, dynamicAnchors: c = {} } = {},
) {
  let l = null,
    u = 0,
    d = n.evaluated;
  if (
    (d.dynamicProps && (d.props = void 0),
    d.dynamicItems && (d.items = void 0),
    r && typeof r == `object` && !Array.isArray(r))
  ) {
    if (r.format === void 0) {
      let e = { instancePath: i, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `format` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (r.version === void 0) {
      let e = {
        instancePath: i,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `version` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (r.project === void 0) {
      let e = {
        instancePath: i,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `project` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (r.codebook === void 0) {
      let e = {
        instancePath: i,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `codebook` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (r.coders === void 0) {
      let e = { instancePath: i, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `coders` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (r.documents === void 0) {
      let e = {
        instancePath: i,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `documents` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (r.entities === void 0) {
      let e = {
        instancePath: i,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `entities` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (r.annotations === void 0) {
      let e = {
        instancePath: i,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `annotations` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (r.relations === void 0) {
      let e = {
        instancePath: i,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `relations` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    for (let n in r)
      if (!t.call(e.properties, n)) {
        let e = {
          instancePath: i,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    if (r.format !== void 0 && r.format !== `spanwright-corpus`) {
      let e = {
        instancePath: i + `/format`,
        schemaPath: `#/properties/format/const`,
        keyword: `const`,
        params: { allowedValue: `spanwright-corpus` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (r.version !== void 0 && r.version !== 1) {
      let e = {
        instancePath: i + `/version`,
        schemaPath: `#/properties/version/const`,
        keyword: `const`,
        params: { allowedValue: 1 },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (r.project !== void 0) {
      let e = r.project;
      if (!e || typeof e != `object` || Array.isArray(e)) {
        let e = {
          instancePath: i + `/project`,
          schemaPath: `#/properties/project/type`,
          keyword: `type`,
          params: { type: `object` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (r.codebook !== void 0) {
      let e = r.codebook;
      if (!e || typeof e != `object` || Array.isArray(e)) {
        let e = {
          instancePath: i + `/codebook`,
          schemaPath: `#/properties/codebook/type`,
          keyword: `type`,
          params: { type: `object` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (r.coders !== void 0) {
      let e = r.coders;
      if (Array.isArray(e)) {
        if (e.length > 0) {
          let e = {
            instancePath: i + `/coders`,
            schemaPath: `#/properties/coders/maxItems`,
            keyword: `maxItems`,
            params: { limit: 0 },
          };
          (l === null ? (l = [e]) : l.push(e), u++);
        }
      } else {
        let e = {
          instancePath: i + `/coders`,
          schemaPath: `#/properties/coders/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (r.documents !== void 0) {
      let e = r.documents;
      if (Array.isArray(e)) {
        if (e.length > 0) {
          let e = {
            instancePath: i + `/documents`,
            schemaPath: `#/properties/documents/maxItems`,
            keyword: `maxItems`,
            params: { limit: 0 },
          };
          (l === null ? (l = [e]) : l.push(e), u++);
        }
      } else {
        let e = {
          instancePath: i + `/documents`,
          schemaPath: `#/properties/documents/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (r.entities !== void 0) {
      let e = r.entities;
      if (Array.isArray(e)) {
        if (e.length > 0) {
          let e = {
            instancePath: i + `/entities`,
            schemaPath: `#/properties/entities/maxItems`,
            keyword: `maxItems`,
            params: { limit: 0 },
          };
          (l === null ? (l = [e]) : l.push(e), u++);
        }
      } else {
        let e = {
          instancePath: i + `/entities`,
          schemaPath: `#/properties/entities/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (r.annotations !== void 0) {
      let e = r.annotations;
      if (Array.isArray(e)) {
        if (e.length > 0) {
          let e = {
            instancePath: i + `/annotations`,
            schemaPath: `#/properties/annotations/maxItems`,
            keyword: `maxItems`,
            params: { limit: 0 },
          };
          (l === null ? (l = [e]) : l.push(e), u++);
        }
      } else {
        let e = {
          instancePath: i + `/annotations`,
          schemaPath: `#/properties/annotations/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (r.relations !== void 0) {
      let e = r.relations;
      if (Array.isArray(e)) {
        if (e.length > 0) {
          let e = {
            instancePath: i + `/relations`,
            schemaPath: `#/properties/relations/maxItems`,
            keyword: `maxItems`,
            params: { limit: 0 },
          };
          (l === null ? (l = [e]) : l.push(e), u++);
        }
      } else {
        let e = {
          instancePath: i + `/relations`,
          schemaPath: `#/properties/relations/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (r.journal !== void 0) {
      let e = r.journal;
      if (Array.isArray(e)) {
        if (e.length > 0) {
          let e = {
            instancePath: i + `/journal`,
            schemaPath: `#/properties/journal/maxItems`,
            keyword: `maxItems`,
            params: { limit: 0 },
          };
          (l === null ? (l = [e]) : l.push(e), u++);
        }
      } else {
        let e = {
          instancePath: i + `/journal`,
          schemaPath: `#/properties/journal/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
  } else {
    let e = { instancePath: i, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (l === null ? (l = [e]) : l.push(e), u++);
  }
  return ((n.errors = l), u === 0);
}
n.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export const validateProject = s;
const r = RegExp(`^[^\\u0000-\\u001f\\u007f]{1,200}$`, `u`);
function i(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: a, rootData: o = e, dynamicAnchors: s = {} } = {},
) {
  let c = null,
    l = 0,
    u = i.evaluated;
  if ((u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof e == `string`)) {
    if (!r.test(e)) {
      let e = {
        instancePath: t,
        schemaPath: `#/pattern`,
        keyword: `pattern`,
        params: { pattern: `^[^\\u0000-\\u001f\\u007f]{1,200}$` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `string` } };
    (c === null ? (c = [e]) : c.push(e), l++);
  }
  return ((i.errors = c), l === 0);
}
i.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const a = RegExp(`^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$`, `u`);
function o(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: s = {} } = {},
) {
  let c = null,
    l = 0,
    u = o.evaluated;
  if ((u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof e == `string`)) {
    if (!a.test(e)) {
      let e = {
        instancePath: t,
        schemaPath: `#/pattern`,
        keyword: `pattern`,
        params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `string` } };
    (c === null ? (c = [e]) : c.push(e), l++);
  }
  return ((o.errors = c), l === 0);
}
o.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function s(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: c = {} } = {},
) {
  let l = null,
    u = 0,
    d = s.evaluated;
  if (
    (d.dynamicProps && (d.props = void 0),
    d.dynamicItems && (d.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.name === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `name` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.description === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `description` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.createdAt === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `createdAt` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    for (let n in e)
      if (n !== `id` && n !== `name` && n !== `description` && n !== `createdAt`) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.name !== void 0 && typeof e.name != `string`)
    ) {
      let e = {
        instancePath: t + `/name`,
        schemaPath: `#/properties/name/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.description !== void 0 && typeof e.description != `string`) {
      let e = {
        instancePath: t + `/description`,
        schemaPath: `#/properties/description/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    e.createdAt !== void 0 &&
      (o(e.createdAt, {
        instancePath: t + `/createdAt`,
        parentData: e,
        parentDataProperty: `createdAt`,
        rootData: a,
        dynamicAnchors: c,
      }) ||
        ((l = l === null ? o.errors : l.concat(o.errors)), (u = l.length)));
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (l === null ? (l = [e]) : l.push(e), u++);
  }
  return ((s.errors = l), u === 0);
}
s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export const validateCodebook = _;
const c = {
    description: `A kind of annotation.`,
    type: `object`,
    required: [`id`, `label`, `key`, `color`, `style`, `unit`, `attributes`, `guideline`],
    additionalProperties: !1,
    properties: {
      id: { $ref: `#/$defs/id` },
      label: { type: `string`, description: `What is shown.` },
      key: { type: `string`, description: `The key that tags with it.` },
      color: { type: `string`, pattern: `^#[0-9a-fA-F]{6}$`, description: `#rrggbb.` },
      style: {
        type: `string`,
        enum: [`tint`, `solid`, `dashed`, `dotted`, `double`, `wavy`],
        description: `How a span is drawn, beside its colour.`,
      },
      unit: { type: `string`, enum: [`word`, `sentence`], description: `What the key takes when nothing is selected.` },
      attributes: {
        type: `array`,
        items: { $ref: `#/$defs/attribute` },
        description: `Its attributes, in the order in which they are filled in.`,
      },
      guideline: { type: `string`, description: `The coding guideline.` },
    },
  },
  l = {
    description: `An attribute of a tag.`,
    type: `object`,
    required: [`id`, `label`, `type`, `values`, `on`, `description`],
    additionalProperties: !1,
    properties: {
      id: { $ref: `#/$defs/key` },
      label: { type: `string`, description: `What is shown.` },
      type: {
        type: `string`,
        enum: [`single`, `multiple`, `text`, `number`, `entity`, `edtf`, `country`, `concept`],
        description: `What the attribute holds.`,
      },
      values: {
        type: `array`,
        items: { $ref: `#/$defs/value` },
        description: `The value set, for single, multiple and concept.`,
      },
      on: { type: `boolean`, description: `Whether coders fill it in.` },
      description: { type: `string`, description: `What it means.` },
    },
  };
function u(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {},
) {
  let s = null,
    c = 0,
    l = u.evaluated;
  (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0));
  let d = c,
    f = c;
  if (e !== `__proto__` && e !== `constructor` && e !== `prototype`) {
    let e = {};
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  if (f === c) {
    let e = { instancePath: t, schemaPath: `#/not`, keyword: `not`, params: {} };
    (s === null ? (s = [e]) : s.push(e), c++);
  } else ((c = d), s !== null && (d ? (s.length = d) : (s = null)));
  if (typeof e == `string`) {
    if (!r.test(e)) {
      let e = {
        instancePath: t,
        schemaPath: `#/pattern`,
        keyword: `pattern`,
        params: { pattern: `^[^\\u0000-\\u001f\\u007f]{1,200}$` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `string` } };
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  return ((u.errors = s), c === 0);
}
u.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function d(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {},
) {
  let s = null,
    c = 0,
    l = d.evaluated;
  if (
    (l.dynamicProps && (l.props = void 0),
    l.dynamicItems && (l.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.label === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `label` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.description === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `description` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    for (let n in e)
      if (n !== `id` && n !== `label` && n !== `description`) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: o,
        }) ||
          ((s = s === null ? i.errors : s.concat(i.errors)), (c = s.length))),
      e.label !== void 0 && typeof e.label != `string`)
    ) {
      let e = {
        instancePath: t + `/label`,
        schemaPath: `#/properties/label/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.description !== void 0 && typeof e.description != `string`) {
      let e = {
        instancePath: t + `/description`,
        schemaPath: `#/properties/description/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  return ((d.errors = s), c === 0);
}
d.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function f(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {},
) {
  let o = null,
    s = 0,
    c = f.evaluated;
  if (
    (c.dynamicProps && (c.props = void 0),
    c.dynamicItems && (c.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.label === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `label` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.type === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `type` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.values === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `values` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.on === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `on` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.description === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `description` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    for (let n in e)
      if (n !== `id` && n !== `label` && n !== `type` && n !== `values` && n !== `on` && n !== `description`) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
    if (
      (e.id !== void 0 &&
        (u(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: i,
          dynamicAnchors: a,
        }) ||
          ((o = o === null ? u.errors : o.concat(u.errors)), (s = o.length))),
      e.label !== void 0 && typeof e.label != `string`)
    ) {
      let e = {
        instancePath: t + `/label`,
        schemaPath: `#/properties/label/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.type !== void 0) {
      let n = e.type;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/type`,
          schemaPath: `#/properties/type/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
      if (
        n !== `single` &&
        n !== `multiple` &&
        n !== `text` &&
        n !== `number` &&
        n !== `entity` &&
        n !== `edtf` &&
        n !== `country` &&
        n !== `concept`
      ) {
        let e = {
          instancePath: t + `/type`,
          schemaPath: `#/properties/type/enum`,
          keyword: `enum`,
          params: { allowedValues: l.properties.type.enum },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
    }
    if (e.values !== void 0) {
      let n = e.values;
      if (Array.isArray(n)) {
        let e = n.length;
        for (let r = 0; r < e; r++)
          d(n[r], {
            instancePath: t + `/values/` + r,
            parentData: n,
            parentDataProperty: r,
            rootData: i,
            dynamicAnchors: a,
          }) || ((o = o === null ? d.errors : o.concat(d.errors)), (s = o.length));
      } else {
        let e = {
          instancePath: t + `/values`,
          schemaPath: `#/properties/values/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
    }
    if (e.on !== void 0 && typeof e.on != `boolean`) {
      let e = {
        instancePath: t + `/on`,
        schemaPath: `#/properties/on/type`,
        keyword: `type`,
        params: { type: `boolean` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.description !== void 0 && typeof e.description != `string`) {
      let e = {
        instancePath: t + `/description`,
        schemaPath: `#/properties/description/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  return ((f.errors = o), s === 0);
}
f.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const p = RegExp(`^#[0-9a-fA-F]{6}$`, `u`);
function m(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {},
) {
  let s = null,
    l = 0,
    u = m.evaluated;
  if (
    (u.dynamicProps && (u.props = void 0),
    u.dynamicItems && (u.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
    if (e.label === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `label` } };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
    if (e.key === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `key` } };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
    if (e.color === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `color` } };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
    if (e.style === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `style` } };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
    if (e.unit === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `unit` } };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
    if (e.attributes === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `attributes` },
      };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
    if (e.guideline === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `guideline` },
      };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
    for (let n in e)
      if (
        n !== `id` &&
        n !== `label` &&
        n !== `key` &&
        n !== `color` &&
        n !== `style` &&
        n !== `unit` &&
        n !== `attributes` &&
        n !== `guideline`
      ) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (s === null ? (s = [e]) : s.push(e), l++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: o,
        }) ||
          ((s = s === null ? i.errors : s.concat(i.errors)), (l = s.length))),
      e.label !== void 0 && typeof e.label != `string`)
    ) {
      let e = {
        instancePath: t + `/label`,
        schemaPath: `#/properties/label/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
    if (e.key !== void 0 && typeof e.key != `string`) {
      let e = {
        instancePath: t + `/key`,
        schemaPath: `#/properties/key/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
    if (e.color !== void 0) {
      let n = e.color;
      if (typeof n == `string`) {
        if (!p.test(n)) {
          let e = {
            instancePath: t + `/color`,
            schemaPath: `#/properties/color/pattern`,
            keyword: `pattern`,
            params: { pattern: `^#[0-9a-fA-F]{6}$` },
          };
          (s === null ? (s = [e]) : s.push(e), l++);
        }
      } else {
        let e = {
          instancePath: t + `/color`,
          schemaPath: `#/properties/color/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (s === null ? (s = [e]) : s.push(e), l++);
      }
    }
    if (e.style !== void 0) {
      let n = e.style;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/style`,
          schemaPath: `#/properties/style/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (s === null ? (s = [e]) : s.push(e), l++);
      }
      if (n !== `tint` && n !== `solid` && n !== `dashed` && n !== `dotted` && n !== `double` && n !== `wavy`) {
        let e = {
          instancePath: t + `/style`,
          schemaPath: `#/properties/style/enum`,
          keyword: `enum`,
          params: { allowedValues: c.properties.style.enum },
        };
        (s === null ? (s = [e]) : s.push(e), l++);
      }
    }
    if (e.unit !== void 0) {
      let n = e.unit;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/unit`,
          schemaPath: `#/properties/unit/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (s === null ? (s = [e]) : s.push(e), l++);
      }
      if (n !== `word` && n !== `sentence`) {
        let e = {
          instancePath: t + `/unit`,
          schemaPath: `#/properties/unit/enum`,
          keyword: `enum`,
          params: { allowedValues: c.properties.unit.enum },
        };
        (s === null ? (s = [e]) : s.push(e), l++);
      }
    }
    if (e.attributes !== void 0) {
      let n = e.attributes;
      if (Array.isArray(n)) {
        let e = n.length;
        for (let r = 0; r < e; r++)
          f(n[r], {
            instancePath: t + `/attributes/` + r,
            parentData: n,
            parentDataProperty: r,
            rootData: a,
            dynamicAnchors: o,
          }) || ((s = s === null ? f.errors : s.concat(f.errors)), (l = s.length));
      } else {
        let e = {
          instancePath: t + `/attributes`,
          schemaPath: `#/properties/attributes/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (s === null ? (s = [e]) : s.push(e), l++);
      }
    }
    if (e.guideline !== void 0 && typeof e.guideline != `string`) {
      let e = {
        instancePath: t + `/guideline`,
        schemaPath: `#/properties/guideline/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), l++);
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (s === null ? (s = [e]) : s.push(e), l++);
  }
  return ((m.errors = s), l === 0);
}
m.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const h = {
  description: `A type of relation.`,
  type: `object`,
  required: [`id`, `label`, `from`, `to`, `max`, `literals`, `on`, `description`],
  additionalProperties: !1,
  properties: {
    id: { $ref: `#/$defs/id` },
    label: { type: `string`, description: `What is shown.` },
    from: { $ref: `#/$defs/id`, description: `Tag at the source end, or the word entity.` },
    to: { $ref: `#/$defs/id`, description: `Tag at the target end, or the word entity.` },
    max: { type: [`integer`, `null`], minimum: 0, description: `How many a source may have; null is any number.` },
    literals: {
      type: `array`,
      items: {
        type: `string`,
        enum: [`unattributed`, `author`],
        description: `A word that stands for an end that is not in the text.`,
      },
      description: `Words allowed as target.`,
    },
    on: { type: `boolean`, description: `Whether coders fill it in.` },
    description: { type: `string`, description: `What it means.` },
  },
};
function g(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {},
) {
  let s = null,
    c = 0,
    l = g.evaluated;
  if (
    (l.dynamicProps && (l.props = void 0),
    l.dynamicItems && (l.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.label === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `label` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.from === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `from` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.to === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `to` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.max === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `max` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.literals === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `literals` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.on === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `on` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.description === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `description` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    for (let n in e)
      if (
        n !== `id` &&
        n !== `label` &&
        n !== `from` &&
        n !== `to` &&
        n !== `max` &&
        n !== `literals` &&
        n !== `on` &&
        n !== `description`
      ) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: o,
        }) ||
          ((s = s === null ? i.errors : s.concat(i.errors)), (c = s.length))),
      e.label !== void 0 && typeof e.label != `string`)
    ) {
      let e = {
        instancePath: t + `/label`,
        schemaPath: `#/properties/label/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (
      (e.from !== void 0 &&
        (i(e.from, {
          instancePath: t + `/from`,
          parentData: e,
          parentDataProperty: `from`,
          rootData: a,
          dynamicAnchors: o,
        }) ||
          ((s = s === null ? i.errors : s.concat(i.errors)), (c = s.length))),
      e.to !== void 0 &&
        (i(e.to, {
          instancePath: t + `/to`,
          parentData: e,
          parentDataProperty: `to`,
          rootData: a,
          dynamicAnchors: o,
        }) ||
          ((s = s === null ? i.errors : s.concat(i.errors)), (c = s.length))),
      e.max !== void 0)
    ) {
      let n = e.max;
      if ((typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) && n !== null) {
        let e = {
          instancePath: t + `/max`,
          schemaPath: `#/properties/max/type`,
          keyword: `type`,
          params: { type: h.properties.max.type },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
        let e = {
          instancePath: t + `/max`,
          schemaPath: `#/properties/max/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.literals !== void 0) {
      let n = e.literals;
      if (Array.isArray(n)) {
        let e = n.length;
        for (let r = 0; r < e; r++) {
          let e = n[r];
          if (typeof e != `string`) {
            let e = {
              instancePath: t + `/literals/` + r,
              schemaPath: `#/properties/literals/items/type`,
              keyword: `type`,
              params: { type: `string` },
            };
            (s === null ? (s = [e]) : s.push(e), c++);
          }
          if (e !== `unattributed` && e !== `author`) {
            let e = {
              instancePath: t + `/literals/` + r,
              schemaPath: `#/properties/literals/items/enum`,
              keyword: `enum`,
              params: { allowedValues: h.properties.literals.items.enum },
            };
            (s === null ? (s = [e]) : s.push(e), c++);
          }
        }
      } else {
        let e = {
          instancePath: t + `/literals`,
          schemaPath: `#/properties/literals/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.on !== void 0 && typeof e.on != `boolean`) {
      let e = {
        instancePath: t + `/on`,
        schemaPath: `#/properties/on/type`,
        keyword: `type`,
        params: { type: `boolean` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.description !== void 0 && typeof e.description != `string`) {
      let e = {
        instancePath: t + `/description`,
        schemaPath: `#/properties/description/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  return ((g.errors = s), c === 0);
}
g.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {},
) {
  let s = null,
    c = 0,
    l = _.evaluated;
  if (
    (l.dynamicProps && (l.props = void 0),
    l.dynamicItems && (l.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.name === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `name` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.version === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `version` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.tags === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `tags` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.relations === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `relations` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    for (let n in e)
      if (n !== `id` && n !== `name` && n !== `version` && n !== `tags` && n !== `relations`) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: o,
        }) ||
          ((s = s === null ? i.errors : s.concat(i.errors)), (c = s.length))),
      e.name !== void 0 && typeof e.name != `string`)
    ) {
      let e = {
        instancePath: t + `/name`,
        schemaPath: `#/properties/name/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.version !== void 0) {
      let n = e.version;
      if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
        let e = {
          instancePath: t + `/version`,
          schemaPath: `#/properties/version/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
        let e = {
          instancePath: t + `/version`,
          schemaPath: `#/properties/version/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.tags !== void 0) {
      let n = e.tags;
      if (Array.isArray(n)) {
        let e = n.length;
        for (let r = 0; r < e; r++)
          m(n[r], {
            instancePath: t + `/tags/` + r,
            parentData: n,
            parentDataProperty: r,
            rootData: a,
            dynamicAnchors: o,
          }) || ((s = s === null ? m.errors : s.concat(m.errors)), (c = s.length));
      } else {
        let e = {
          instancePath: t + `/tags`,
          schemaPath: `#/properties/tags/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.relations !== void 0) {
      let n = e.relations;
      if (Array.isArray(n)) {
        let e = n.length;
        for (let r = 0; r < e; r++)
          g(n[r], {
            instancePath: t + `/relations/` + r,
            parentData: n,
            parentDataProperty: r,
            rootData: a,
            dynamicAnchors: o,
          }) || ((s = s === null ? g.errors : s.concat(g.errors)), (c = s.length));
      } else {
        let e = {
          instancePath: t + `/relations`,
          schemaPath: `#/properties/relations/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  return ((_.errors = s), c === 0);
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export const validateCoder = y;
const v = {
  description: `Who made annotations.`,
  type: `object`,
  required: [`id`, `name`, `role`, `createdAt`],
  additionalProperties: !1,
  properties: {
    id: { $ref: `#/$defs/id` },
    name: { type: `string`, description: `What they are called.` },
    role: {
      type: `string`,
      enum: [`person`, `imported`, `assistant`, `adjudicator`],
      description: `assistant makes suggestions, adjudicator decides between coders.`,
    },
    createdAt: { $ref: `#/$defs/time` },
  },
};
function y(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: s = {} } = {},
) {
  let c = null,
    l = 0,
    u = y.evaluated;
  if (
    (u.dynamicProps && (u.props = void 0),
    u.dynamicItems && (u.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.name === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `name` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.role === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `role` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.createdAt === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `createdAt` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    for (let n in e)
      if (n !== `id` && n !== `name` && n !== `role` && n !== `createdAt`) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.name !== void 0 && typeof e.name != `string`)
    ) {
      let e = {
        instancePath: t + `/name`,
        schemaPath: `#/properties/name/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.role !== void 0) {
      let n = e.role;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/role`,
          schemaPath: `#/properties/role/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
      if (n !== `person` && n !== `imported` && n !== `assistant` && n !== `adjudicator`) {
        let e = {
          instancePath: t + `/role`,
          schemaPath: `#/properties/role/enum`,
          keyword: `enum`,
          params: { allowedValues: v.properties.role.enum },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    }
    e.createdAt !== void 0 &&
      (o(e.createdAt, {
        instancePath: t + `/createdAt`,
        parentData: e,
        parentDataProperty: `createdAt`,
        rootData: a,
        dynamicAnchors: s,
      }) ||
        ((c = c === null ? o.errors : c.concat(o.errors)), (l = c.length)));
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (c === null ? (c = [e]) : c.push(e), l++);
  }
  return ((y.errors = c), l === 0);
}
y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export const validateDocument = D;
const b = {
    description: `A source document with its text.`,
    type: `object`,
    required: [
      `id`,
      `title`,
      `date`,
      `outlet`,
      `url`,
      `language`,
      `state`,
      `order`,
      `addedAt`,
      `source`,
      `regions`,
      `length`,
      `lengthUtf16`,
      `textHash`,
      `text`,
    ],
    additionalProperties: !1,
    properties: {
      id: { $ref: `#/$defs/id` },
      title: { type: `string`, description: `Title.` },
      date: { type: `string`, description: `EDTF day of publication, or empty.` },
      outlet: { type: `string`, description: `Who published it.` },
      url: { type: `string`, description: `Where it was published.` },
      language: { type: `string`, description: `BCP 47, or empty.` },
      state: { type: `string`, enum: [`to-do`, `in-progress`, `done`], description: `How far the coding is.` },
      order: { type: `number`, description: `Position in the corpus: documents sort by it, then by id.` },
      addedAt: { $ref: `#/$defs/time` },
      source: { $ref: `#/$defs/source` },
      regions: { type: `array`, items: { $ref: `#/$defs/region` }, description: `Marked stretches.` },
      length: { type: `integer`, minimum: 0, description: `Length of the text in code points.` },
      lengthUtf16: { type: `integer`, minimum: 0, description: `Length of the text in UTF-16 code units.` },
      textHash: { $ref: `#/$defs/sha256`, description: `SHA-256 of the text as UTF-8.` },
      text: { type: `string`, description: `The canonical text: decoded, line ends LF, nothing else changed.` },
    },
  },
  x = {
    description: `The file that the text was read from; with it, offsets into the original bytes can be recomputed.`,
    type: `object`,
    required: [`name`, `path`, `sha256`, `size`, `encoding`, `encodingSource`, `bom`, `newline`],
    additionalProperties: !1,
    properties: {
      name: { type: `string`, description: `File name without folders.` },
      path: { type: `string`, description: `Path relative to the folder that was opened, or the file name.` },
      sha256: { $ref: `#/$defs/sha256`, description: `SHA-256 of the original bytes.` },
      size: { type: `integer`, minimum: 0, description: `Size of the original in bytes.` },
      encoding: { type: `string`, description: `WHATWG encoding label in lower case, such as utf-8.` },
      encodingSource: {
        type: `string`,
        enum: [`bom`, `valid`, `guess`, `user`],
        description: `How the encoding was settled.`,
      },
      bom: { type: `boolean`, description: `Whether the original began with a byte order mark.` },
      newline: {
        type: `string`,
        enum: [`none`, `lf`, `crlf`, `cr`, `mixed`],
        description: `Line ends of the original; the text itself has LF only.`,
      },
    },
  },
  S = RegExp(`^[0-9a-f]{64}$`, `u`);
function C(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {},
) {
  let o = null,
    s = 0,
    c = C.evaluated;
  if ((c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), typeof e == `string`)) {
    if (!S.test(e)) {
      let e = { instancePath: t, schemaPath: `#/pattern`, keyword: `pattern`, params: { pattern: `^[0-9a-f]{64}$` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `string` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  return ((C.errors = o), s === 0);
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function w(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {},
) {
  let o = null,
    s = 0,
    c = w.evaluated;
  if (
    (c.dynamicProps && (c.props = void 0),
    c.dynamicItems && (c.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.name === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `name` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.path === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `path` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.sha256 === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `sha256` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.size === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `size` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.encoding === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `encoding` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.encodingSource === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `encodingSource` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.bom === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `bom` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.newline === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `newline` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    for (let n in e)
      if (
        n !== `name` &&
        n !== `path` &&
        n !== `sha256` &&
        n !== `size` &&
        n !== `encoding` &&
        n !== `encodingSource` &&
        n !== `bom` &&
        n !== `newline`
      ) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
    if (e.name !== void 0 && typeof e.name != `string`) {
      let e = {
        instancePath: t + `/name`,
        schemaPath: `#/properties/name/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.path !== void 0 && typeof e.path != `string`) {
      let e = {
        instancePath: t + `/path`,
        schemaPath: `#/properties/path/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (
      (e.sha256 !== void 0 &&
        (C(e.sha256, {
          instancePath: t + `/sha256`,
          parentData: e,
          parentDataProperty: `sha256`,
          rootData: i,
          dynamicAnchors: a,
        }) ||
          ((o = o === null ? C.errors : o.concat(C.errors)), (s = o.length))),
      e.size !== void 0)
    ) {
      let n = e.size;
      if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
        let e = {
          instancePath: t + `/size`,
          schemaPath: `#/properties/size/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
        let e = {
          instancePath: t + `/size`,
          schemaPath: `#/properties/size/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
    }
    if (e.encoding !== void 0 && typeof e.encoding != `string`) {
      let e = {
        instancePath: t + `/encoding`,
        schemaPath: `#/properties/encoding/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.encodingSource !== void 0) {
      let n = e.encodingSource;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/encodingSource`,
          schemaPath: `#/properties/encodingSource/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
      if (n !== `bom` && n !== `valid` && n !== `guess` && n !== `user`) {
        let e = {
          instancePath: t + `/encodingSource`,
          schemaPath: `#/properties/encodingSource/enum`,
          keyword: `enum`,
          params: { allowedValues: x.properties.encodingSource.enum },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
    }
    if (e.bom !== void 0 && typeof e.bom != `boolean`) {
      let e = {
        instancePath: t + `/bom`,
        schemaPath: `#/properties/bom/type`,
        keyword: `type`,
        params: { type: `boolean` },
      };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if (e.newline !== void 0) {
      let n = e.newline;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/newline`,
          schemaPath: `#/properties/newline/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
      if (n !== `none` && n !== `lf` && n !== `crlf` && n !== `cr` && n !== `mixed`) {
        let e = {
          instancePath: t + `/newline`,
          schemaPath: `#/properties/newline/enum`,
          keyword: `enum`,
          params: { allowedValues: x.properties.newline.enum },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  return ((w.errors = o), s === 0);
}
w.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const T = {
  description: `A stretch that is not article text, or that has a date of its own.`,
  type: `object`,
  required: [`id`, `start`, `end`, `startUtf16`, `endUtf16`, `role`, `date`],
  additionalProperties: !1,
  properties: {
    id: { $ref: `#/$defs/id` },
    start: { type: `integer`, minimum: 0, description: `First code point.` },
    end: { type: `integer`, minimum: 0, description: `Code point after the last.` },
    startUtf16: { type: `integer`, minimum: 0, description: `First UTF-16 code unit.` },
    endUtf16: { type: `integer`, minimum: 0, description: `UTF-16 code unit after the last.` },
    role: {
      type: `string`,
      enum: [`boilerplate`, `sidebar`, `related`, `caption`, `article`],
      description: `What the stretch is.`,
    },
    date: { type: `string`, description: `EDTF, or empty.` },
  },
};
function E(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {},
) {
  let s = null,
    c = 0,
    l = E.evaluated;
  if (
    (l.dynamicProps && (l.props = void 0),
    l.dynamicItems && (l.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.start === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `start` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.end === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `end` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.startUtf16 === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `startUtf16` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.endUtf16 === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `endUtf16` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.role === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `role` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.date === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `date` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    for (let n in e)
      if (
        n !== `id` &&
        n !== `start` &&
        n !== `end` &&
        n !== `startUtf16` &&
        n !== `endUtf16` &&
        n !== `role` &&
        n !== `date`
      ) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: o,
        }) ||
          ((s = s === null ? i.errors : s.concat(i.errors)), (c = s.length))),
      e.start !== void 0)
    ) {
      let n = e.start;
      if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
        let e = {
          instancePath: t + `/start`,
          schemaPath: `#/properties/start/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
        let e = {
          instancePath: t + `/start`,
          schemaPath: `#/properties/start/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.end !== void 0) {
      let n = e.end;
      if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
        let e = {
          instancePath: t + `/end`,
          schemaPath: `#/properties/end/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
        let e = {
          instancePath: t + `/end`,
          schemaPath: `#/properties/end/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.startUtf16 !== void 0) {
      let n = e.startUtf16;
      if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
        let e = {
          instancePath: t + `/startUtf16`,
          schemaPath: `#/properties/startUtf16/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
        let e = {
          instancePath: t + `/startUtf16`,
          schemaPath: `#/properties/startUtf16/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.endUtf16 !== void 0) {
      let n = e.endUtf16;
      if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
        let e = {
          instancePath: t + `/endUtf16`,
          schemaPath: `#/properties/endUtf16/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
        let e = {
          instancePath: t + `/endUtf16`,
          schemaPath: `#/properties/endUtf16/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.role !== void 0) {
      let n = e.role;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/role`,
          schemaPath: `#/properties/role/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (n !== `boilerplate` && n !== `sidebar` && n !== `related` && n !== `caption` && n !== `article`) {
        let e = {
          instancePath: t + `/role`,
          schemaPath: `#/properties/role/enum`,
          keyword: `enum`,
          params: { allowedValues: T.properties.role.enum },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.date !== void 0 && typeof e.date != `string`) {
      let e = {
        instancePath: t + `/date`,
        schemaPath: `#/properties/date/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  return ((E.errors = s), c === 0);
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function D(
  e,
  { instancePath: n = ``, parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: c = {} } = {},
) {
  let l = null,
    u = 0,
    d = D.evaluated;
  if (
    (d.dynamicProps && (d.props = void 0),
    d.dynamicItems && (d.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.title === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `title` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.date === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `date` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.outlet === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `outlet` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.url === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `url` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.language === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `language` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.state === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `state` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.order === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `order` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.addedAt === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `addedAt` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.source === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `source` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.regions === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `regions` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.length === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `length` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.lengthUtf16 === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `lengthUtf16` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.textHash === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `textHash` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.text === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `text` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    for (let r in e)
      if (!t.call(b.properties, r)) {
        let e = {
          instancePath: n,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: r },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: n + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.title !== void 0 && typeof e.title != `string`)
    ) {
      let e = {
        instancePath: n + `/title`,
        schemaPath: `#/properties/title/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.date !== void 0 && typeof e.date != `string`) {
      let e = {
        instancePath: n + `/date`,
        schemaPath: `#/properties/date/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.outlet !== void 0 && typeof e.outlet != `string`) {
      let e = {
        instancePath: n + `/outlet`,
        schemaPath: `#/properties/outlet/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.url !== void 0 && typeof e.url != `string`) {
      let e = {
        instancePath: n + `/url`,
        schemaPath: `#/properties/url/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.language !== void 0 && typeof e.language != `string`) {
      let e = {
        instancePath: n + `/language`,
        schemaPath: `#/properties/language/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.state !== void 0) {
      let t = e.state;
      if (typeof t != `string`) {
        let e = {
          instancePath: n + `/state`,
          schemaPath: `#/properties/state/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (t !== `to-do` && t !== `in-progress` && t !== `done`) {
        let e = {
          instancePath: n + `/state`,
          schemaPath: `#/properties/state/enum`,
          keyword: `enum`,
          params: { allowedValues: b.properties.state.enum },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.order !== void 0) {
      let t = e.order;
      if (!(typeof t == `number` && isFinite(t))) {
        let e = {
          instancePath: n + `/order`,
          schemaPath: `#/properties/order/type`,
          keyword: `type`,
          params: { type: `number` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (
      (e.addedAt !== void 0 &&
        (o(e.addedAt, {
          instancePath: n + `/addedAt`,
          parentData: e,
          parentDataProperty: `addedAt`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? o.errors : l.concat(o.errors)), (u = l.length))),
      e.source !== void 0 &&
        (w(e.source, {
          instancePath: n + `/source`,
          parentData: e,
          parentDataProperty: `source`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? w.errors : l.concat(w.errors)), (u = l.length))),
      e.regions !== void 0)
    ) {
      let t = e.regions;
      if (Array.isArray(t)) {
        let e = t.length;
        for (let r = 0; r < e; r++)
          E(t[r], {
            instancePath: n + `/regions/` + r,
            parentData: t,
            parentDataProperty: r,
            rootData: s,
            dynamicAnchors: c,
          }) || ((l = l === null ? E.errors : l.concat(E.errors)), (u = l.length));
      } else {
        let e = {
          instancePath: n + `/regions`,
          schemaPath: `#/properties/regions/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.length !== void 0) {
      let t = e.length;
      if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
        let e = {
          instancePath: n + `/length`,
          schemaPath: `#/properties/length/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/length`,
          schemaPath: `#/properties/length/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.lengthUtf16 !== void 0) {
      let t = e.lengthUtf16;
      if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
        let e = {
          instancePath: n + `/lengthUtf16`,
          schemaPath: `#/properties/lengthUtf16/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/lengthUtf16`,
          schemaPath: `#/properties/lengthUtf16/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (
      (e.textHash !== void 0 &&
        (C(e.textHash, {
          instancePath: n + `/textHash`,
          parentData: e,
          parentDataProperty: `textHash`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? C.errors : l.concat(C.errors)), (u = l.length))),
      e.text !== void 0 && typeof e.text != `string`)
    ) {
      let e = {
        instancePath: n + `/text`,
        schemaPath: `#/properties/text/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
  } else {
    let e = { instancePath: n, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (l === null ? (l = [e]) : l.push(e), u++);
  }
  return ((D.errors = l), u === 0);
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export const validateEntity = k;
const O = {
  description: `The canonical actor behind many mentions.`,
  type: `object`,
  required: [`id`, `name`, `entityKind`, `country`, `aliases`, `note`, `createdAt`],
  additionalProperties: !1,
  properties: {
    id: { $ref: `#/$defs/id` },
    name: { type: `string`, description: `Canonical name.` },
    entityKind: {
      type: `string`,
      enum: [
        ``,
        `state`,
        `intergovernmental`,
        `state-body`,
        `party`,
        `company`,
        `ngo`,
        `media`,
        `person`,
        `group`,
        `region`,
        `other`,
      ],
      description: `Kind of actor; empty until somebody says.`,
    },
    country: { type: `string`, description: `ISO 3166-1 alpha-2, or empty.` },
    aliases: { type: `array`, items: { type: `string` }, description: `Other names.` },
    note: { type: `string`, description: `Free note.` },
    createdAt: { $ref: `#/$defs/time` },
  },
};
function k(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: s = {} } = {},
) {
  let c = null,
    l = 0,
    u = k.evaluated;
  if (
    (u.dynamicProps && (u.props = void 0),
    u.dynamicItems && (u.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.name === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `name` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.entityKind === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `entityKind` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.country === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `country` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.aliases === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `aliases` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.note === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `note` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.createdAt === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `createdAt` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    for (let n in e)
      if (
        n !== `id` &&
        n !== `name` &&
        n !== `entityKind` &&
        n !== `country` &&
        n !== `aliases` &&
        n !== `note` &&
        n !== `createdAt`
      ) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.name !== void 0 && typeof e.name != `string`)
    ) {
      let e = {
        instancePath: t + `/name`,
        schemaPath: `#/properties/name/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.entityKind !== void 0) {
      let n = e.entityKind;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/entityKind`,
          schemaPath: `#/properties/entityKind/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
      if (
        n !== `` &&
        n !== `state` &&
        n !== `intergovernmental` &&
        n !== `state-body` &&
        n !== `party` &&
        n !== `company` &&
        n !== `ngo` &&
        n !== `media` &&
        n !== `person` &&
        n !== `group` &&
        n !== `region` &&
        n !== `other`
      ) {
        let e = {
          instancePath: t + `/entityKind`,
          schemaPath: `#/properties/entityKind/enum`,
          keyword: `enum`,
          params: { allowedValues: O.properties.entityKind.enum },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    }
    if (e.country !== void 0 && typeof e.country != `string`) {
      let e = {
        instancePath: t + `/country`,
        schemaPath: `#/properties/country/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.aliases !== void 0) {
      let n = e.aliases;
      if (Array.isArray(n)) {
        let e = n.length;
        for (let r = 0; r < e; r++)
          if (typeof n[r] != `string`) {
            let e = {
              instancePath: t + `/aliases/` + r,
              schemaPath: `#/properties/aliases/items/type`,
              keyword: `type`,
              params: { type: `string` },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
      } else {
        let e = {
          instancePath: t + `/aliases`,
          schemaPath: `#/properties/aliases/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    }
    if (e.note !== void 0 && typeof e.note != `string`) {
      let e = {
        instancePath: t + `/note`,
        schemaPath: `#/properties/note/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    e.createdAt !== void 0 &&
      (o(e.createdAt, {
        instancePath: t + `/createdAt`,
        parentData: e,
        parentDataProperty: `createdAt`,
        rootData: a,
        dynamicAnchors: s,
      }) ||
        ((c = c === null ? o.errors : c.concat(o.errors)), (l = c.length)));
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (c === null ? (c = [e]) : c.push(e), l++);
  }
  return ((k.errors = c), l === 0);
}
k.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export const validateAnnotation = N;
const A = {
    description: `One tagged span, half-open.`,
    type: `object`,
    required: [
      `id`,
      `documentId`,
      `tag`,
      `start`,
      `end`,
      `startUtf16`,
      `endUtf16`,
      `quote`,
      `prefix`,
      `suffix`,
      `attributes`,
      `coder`,
      `note`,
      `status`,
      `codebookVersion`,
      `createdAt`,
      `updatedAt`,
    ],
    additionalProperties: !1,
    properties: {
      id: { $ref: `#/$defs/id` },
      documentId: { $ref: `#/$defs/id`, description: `Document.` },
      tag: { $ref: `#/$defs/id`, description: `Tag of the codebook.` },
      start: {
        type: [`integer`, `null`],
        minimum: 0,
        description: `First Unicode code point of the span in the text; null where orphaned.`,
      },
      end: { type: [`integer`, `null`], minimum: 0, description: `Code point after the last; null where orphaned.` },
      startUtf16: {
        type: `integer`,
        minimum: 0,
        description: `First UTF-16 code unit; where orphaned the last known one.`,
      },
      endUtf16: {
        type: `integer`,
        minimum: 0,
        description: `UTF-16 code unit after the last; where orphaned the last known one.`,
      },
      quote: { type: `string`, description: `The text of the span, verbatim.` },
      prefix: { type: `string`, description: `Up to 32 UTF-16 code units before.` },
      suffix: { type: `string`, description: `Up to 32 UTF-16 code units after.` },
      attributes: { $ref: `#/$defs/attributes` },
      coder: { $ref: `#/$defs/id`, description: `Coder.` },
      note: { type: `string`, description: `Free note.` },
      status: {
        type: `string`,
        enum: [`confirmed`, `suggested`, `rejected`, `orphaned`],
        description: `orphaned: the quote is no longer in the text.`,
      },
      codebookVersion: { type: `integer`, minimum: 0, description: `Codebook version under which it was last coded.` },
      createdAt: { $ref: `#/$defs/time` },
      updatedAt: { $ref: `#/$defs/time` },
    },
    if: { properties: { status: { const: `orphaned` } } },
    then: { properties: { start: { type: `null` }, end: { type: `null` } } },
    else: { properties: { start: { type: `integer` }, end: { type: `integer` } } },
  },
  j = {
    description: `Attribute values by attribute id of the codebook; an absent key is not filled in.`,
    type: `object`,
    propertyNames: { $ref: `#/$defs/key` },
    additionalProperties: { type: [`string`, `number`, `boolean`, `array`], items: { type: `string` } },
  };
function M(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {},
) {
  let o = null,
    s = 0,
    c = M.evaluated;
  if (
    (c.dynamicProps && (c.props = void 0),
    c.dynamicItems && (c.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    for (let n in e) {
      let c = s;
      if (
        (u(n, { instancePath: t, parentData: e, parentDataProperty: r, rootData: i, dynamicAnchors: a }) ||
          ((o = o === null ? u.errors : o.concat(u.errors)), (s = o.length)),
        c !== s)
      ) {
        let e = {
          instancePath: t,
          schemaPath: `#/propertyNames`,
          keyword: `propertyNames`,
          params: { propertyName: n },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
    }
    for (let n in e) {
      let r = e[n];
      if (
        typeof r != `string` &&
        !(typeof r == `number` && isFinite(r)) &&
        typeof r != `boolean` &&
        !Array.isArray(r)
      ) {
        let e = {
          instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
          schemaPath: `#/additionalProperties/type`,
          keyword: `type`,
          params: { type: j.additionalProperties.type },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
      if (Array.isArray(r)) {
        let e = r.length;
        for (let i = 0; i < e; i++)
          if (typeof r[i] != `string`) {
            let e = {
              instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + i,
              schemaPath: `#/additionalProperties/items/type`,
              keyword: `type`,
              params: { type: `string` },
            };
            (o === null ? (o = [e]) : o.push(e), s++);
          }
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  return ((M.errors = o), s === 0);
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function N(
  e,
  { instancePath: n = ``, parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: c = {} } = {},
) {
  let l = null,
    u = 0,
    d = N.evaluated;
  (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0));
  let f = u,
    p = !0,
    m = u;
  if (e && typeof e == `object` && !Array.isArray(e) && e.status !== void 0 && e.status !== `orphaned`) {
    let e = {};
    (l === null ? (l = [e]) : l.push(e), u++);
  }
  var h = m === u;
  ((u = f), l !== null && (f ? (l.length = f) : (l = null)));
  let g;
  if (h) {
    let t = u;
    if (e && typeof e == `object` && !Array.isArray(e)) {
      if (e.start !== void 0 && e.start !== null) {
        let e = {
          instancePath: n + `/start`,
          schemaPath: `#/then/properties/start/type`,
          keyword: `type`,
          params: { type: `null` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (e.end !== void 0 && e.end !== null) {
        let e = {
          instancePath: n + `/end`,
          schemaPath: `#/then/properties/end/type`,
          keyword: `type`,
          params: { type: `null` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    var h = t === u;
    if (((p = h), p)) {
      var _ = {};
      ((_.start = !0), (_.end = !0), (_.status = !0));
    }
    g = `then`;
  } else {
    let t = u;
    if (e && typeof e == `object` && !Array.isArray(e)) {
      if (e.start !== void 0) {
        let t = e.start;
        if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
          let e = {
            instancePath: n + `/start`,
            schemaPath: `#/else/properties/start/type`,
            keyword: `type`,
            params: { type: `integer` },
          };
          (l === null ? (l = [e]) : l.push(e), u++);
        }
      }
      if (e.end !== void 0) {
        let t = e.end;
        if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
          let e = {
            instancePath: n + `/end`,
            schemaPath: `#/else/properties/end/type`,
            keyword: `type`,
            params: { type: `integer` },
          };
          (l === null ? (l = [e]) : l.push(e), u++);
        }
      }
    }
    var h = t === u;
    ((p = h), p && _ !== !0 && ((_ ||= {}), (_.start = !0), (_.end = !0)), (g = `else`));
  }
  if (!p) {
    let e = { instancePath: n, schemaPath: `#/if`, keyword: `if`, params: { failingKeyword: g } };
    (l === null ? (l = [e]) : l.push(e), u++);
  }
  if (e && typeof e == `object` && !Array.isArray(e)) {
    if (e.id === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.documentId === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `documentId` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.tag === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `tag` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.start === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `start` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.end === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `end` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.startUtf16 === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `startUtf16` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.endUtf16 === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `endUtf16` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.quote === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `quote` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.prefix === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `prefix` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.suffix === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `suffix` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.attributes === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `attributes` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.coder === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `coder` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.note === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `note` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.status === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `status` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.codebookVersion === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `codebookVersion` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.createdAt === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `createdAt` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.updatedAt === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `updatedAt` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    for (let r in e)
      if (!t.call(A.properties, r)) {
        let e = {
          instancePath: n,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: r },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: n + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.documentId !== void 0 &&
        (i(e.documentId, {
          instancePath: n + `/documentId`,
          parentData: e,
          parentDataProperty: `documentId`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.tag !== void 0 &&
        (i(e.tag, {
          instancePath: n + `/tag`,
          parentData: e,
          parentDataProperty: `tag`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.start !== void 0)
    ) {
      let t = e.start;
      if ((typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) && t !== null) {
        let e = {
          instancePath: n + `/start`,
          schemaPath: `#/properties/start/type`,
          keyword: `type`,
          params: { type: A.properties.start.type },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/start`,
          schemaPath: `#/properties/start/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.end !== void 0) {
      let t = e.end;
      if ((typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) && t !== null) {
        let e = {
          instancePath: n + `/end`,
          schemaPath: `#/properties/end/type`,
          keyword: `type`,
          params: { type: A.properties.end.type },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/end`,
          schemaPath: `#/properties/end/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.startUtf16 !== void 0) {
      let t = e.startUtf16;
      if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
        let e = {
          instancePath: n + `/startUtf16`,
          schemaPath: `#/properties/startUtf16/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/startUtf16`,
          schemaPath: `#/properties/startUtf16/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.endUtf16 !== void 0) {
      let t = e.endUtf16;
      if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
        let e = {
          instancePath: n + `/endUtf16`,
          schemaPath: `#/properties/endUtf16/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/endUtf16`,
          schemaPath: `#/properties/endUtf16/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.quote !== void 0 && typeof e.quote != `string`) {
      let e = {
        instancePath: n + `/quote`,
        schemaPath: `#/properties/quote/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.prefix !== void 0 && typeof e.prefix != `string`) {
      let e = {
        instancePath: n + `/prefix`,
        schemaPath: `#/properties/prefix/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.suffix !== void 0 && typeof e.suffix != `string`) {
      let e = {
        instancePath: n + `/suffix`,
        schemaPath: `#/properties/suffix/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (
      (e.attributes !== void 0 &&
        (M(e.attributes, {
          instancePath: n + `/attributes`,
          parentData: e,
          parentDataProperty: `attributes`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? M.errors : l.concat(M.errors)), (u = l.length))),
      e.coder !== void 0 &&
        (i(e.coder, {
          instancePath: n + `/coder`,
          parentData: e,
          parentDataProperty: `coder`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.note !== void 0 && typeof e.note != `string`)
    ) {
      let e = {
        instancePath: n + `/note`,
        schemaPath: `#/properties/note/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.status !== void 0) {
      let t = e.status;
      if (typeof t != `string`) {
        let e = {
          instancePath: n + `/status`,
          schemaPath: `#/properties/status/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (t !== `confirmed` && t !== `suggested` && t !== `rejected` && t !== `orphaned`) {
        let e = {
          instancePath: n + `/status`,
          schemaPath: `#/properties/status/enum`,
          keyword: `enum`,
          params: { allowedValues: A.properties.status.enum },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.codebookVersion !== void 0) {
      let t = e.codebookVersion;
      if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
        let e = {
          instancePath: n + `/codebookVersion`,
          schemaPath: `#/properties/codebookVersion/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/codebookVersion`,
          schemaPath: `#/properties/codebookVersion/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    (e.createdAt !== void 0 &&
      (o(e.createdAt, {
        instancePath: n + `/createdAt`,
        parentData: e,
        parentDataProperty: `createdAt`,
        rootData: s,
        dynamicAnchors: c,
      }) ||
        ((l = l === null ? o.errors : l.concat(o.errors)), (u = l.length))),
      e.updatedAt !== void 0 &&
        (o(e.updatedAt, {
          instancePath: n + `/updatedAt`,
          parentData: e,
          parentDataProperty: `updatedAt`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? o.errors : l.concat(o.errors)), (u = l.length))));
  } else {
    let e = { instancePath: n, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (l === null ? (l = [e]) : l.push(e), u++);
  }
  return ((N.errors = l), u === 0);
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export const validateRelation = I;
const P = {
  description: `The other end: a record by id, or a word.`,
  oneOf: [
    {
      description: `A record.`,
      type: `object`,
      required: [`kind`, `id`],
      additionalProperties: !1,
      properties: { kind: { const: `record` }, id: { $ref: `#/$defs/id` } },
    },
    {
      description: `A word.`,
      type: `object`,
      required: [`kind`, `value`],
      additionalProperties: !1,
      properties: {
        kind: { const: `literal` },
        value: {
          type: `string`,
          enum: [`unattributed`, `author`],
          description: `A word that stands for an end that is not in the text.`,
        },
      },
    },
  ],
};
function F(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {},
) {
  let s = null,
    c = 0,
    l = F.evaluated;
  (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0));
  let u = c,
    d = !1,
    f = null,
    p = c;
  if (e && typeof e == `object` && !Array.isArray(e)) {
    if (e.kind === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/oneOf/0/required`,
        keyword: `required`,
        params: { missingProperty: `kind` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.id === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/oneOf/0/required`,
        keyword: `required`,
        params: { missingProperty: `id` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    for (let n in e)
      if (n !== `kind` && n !== `id`) {
        let e = {
          instancePath: t,
          schemaPath: `#/oneOf/0/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    if (e.kind !== void 0 && e.kind !== `record`) {
      let e = {
        instancePath: t + `/kind`,
        schemaPath: `#/oneOf/0/properties/kind/const`,
        keyword: `const`,
        params: { allowedValue: `record` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    e.id !== void 0 &&
      (i(e.id, { instancePath: t + `/id`, parentData: e, parentDataProperty: `id`, rootData: a, dynamicAnchors: o }) ||
        ((s = s === null ? i.errors : s.concat(i.errors)), (c = s.length)));
  } else {
    let e = { instancePath: t, schemaPath: `#/oneOf/0/type`, keyword: `type`, params: { type: `object` } };
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  var m = p === c;
  if (m) {
    ((d = !0), (f = 0));
    var h = !0;
  }
  let g = c;
  if (e && typeof e == `object` && !Array.isArray(e)) {
    if (e.kind === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/oneOf/1/required`,
        keyword: `required`,
        params: { missingProperty: `kind` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.value === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/oneOf/1/required`,
        keyword: `required`,
        params: { missingProperty: `value` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    for (let n in e)
      if (n !== `kind` && n !== `value`) {
        let e = {
          instancePath: t,
          schemaPath: `#/oneOf/1/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    if (e.kind !== void 0 && e.kind !== `literal`) {
      let e = {
        instancePath: t + `/kind`,
        schemaPath: `#/oneOf/1/properties/kind/const`,
        keyword: `const`,
        params: { allowedValue: `literal` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.value !== void 0) {
      let n = e.value;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/value`,
          schemaPath: `#/oneOf/1/properties/value/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (n !== `unattributed` && n !== `author`) {
        let e = {
          instancePath: t + `/value`,
          schemaPath: `#/oneOf/1/properties/value/enum`,
          keyword: `enum`,
          params: { allowedValues: P.oneOf[1].properties.value.enum },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/oneOf/1/type`, keyword: `type`, params: { type: `object` } };
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  var m = g === c;
  if ((m && d ? ((d = !1), (f = [f, 1])) : m && ((d = !0), (f = 1), h !== !0 && (h = !0)), d))
    ((c = u), s !== null && (u ? (s.length = u) : (s = null)));
  else {
    let e = { instancePath: t, schemaPath: `#/oneOf`, keyword: `oneOf`, params: { passingSchemas: f } };
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  return ((F.errors = s), (l.props = h), c === 0);
}
F.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function I(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: s = {} } = {},
) {
  let c = null,
    l = 0,
    u = I.evaluated;
  if (
    (u.dynamicProps && (u.props = void 0),
    u.dynamicItems && (u.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.type === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `type` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.documentId === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `documentId` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.from === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `from` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.target === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `target` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.coder === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `coder` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.createdAt === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `createdAt` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    for (let n in e)
      if (
        n !== `id` &&
        n !== `type` &&
        n !== `documentId` &&
        n !== `from` &&
        n !== `target` &&
        n !== `coder` &&
        n !== `createdAt`
      ) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.type !== void 0 &&
        (i(e.type, {
          instancePath: t + `/type`,
          parentData: e,
          parentDataProperty: `type`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.documentId !== void 0 && typeof e.documentId != `string`)
    ) {
      let e = {
        instancePath: t + `/documentId`,
        schemaPath: `#/properties/documentId/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    (e.from !== void 0 &&
      (i(e.from, {
        instancePath: t + `/from`,
        parentData: e,
        parentDataProperty: `from`,
        rootData: a,
        dynamicAnchors: s,
      }) ||
        ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.target !== void 0 &&
        (F(e.target, {
          instancePath: t + `/target`,
          parentData: e,
          parentDataProperty: `target`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? F.errors : c.concat(F.errors)), (l = c.length))),
      e.coder !== void 0 &&
        (i(e.coder, {
          instancePath: t + `/coder`,
          parentData: e,
          parentDataProperty: `coder`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.createdAt !== void 0 &&
        (o(e.createdAt, {
          instancePath: t + `/createdAt`,
          parentData: e,
          parentDataProperty: `createdAt`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? o.errors : c.concat(o.errors)), (l = c.length))));
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (c === null ? (c = [e]) : c.push(e), l++);
  }
  return ((I.errors = c), l === 0);
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export const validateJournalEntry = $;
const L = {
    description: `One change of the history.`,
    type: `object`,
    required: [`sequence`, `at`, `coder`, `name`, `label`, `documentIds`, `origin`, `change`],
    additionalProperties: !1,
    properties: {
      sequence: { type: `integer`, minimum: 1, description: `Counts from 1 without gaps.` },
      at: { $ref: `#/$defs/time` },
      coder: { type: `string`, description: `Who made it.` },
      name: { type: `string`, description: `Name of the command.` },
      label: { type: `string`, description: `What the history shows.` },
      documentIds: { type: `array`, items: { $ref: `#/$defs/id` }, description: `Documents it touched.` },
      origin: {
        description: `Whether it is a command, or takes another entry back, or brings it back.`,
        oneOf: [
          {
            description: `A command, or the first records of the project.`,
            type: `object`,
            required: [`kind`],
            additionalProperties: !1,
            properties: { kind: { type: `string`, enum: [`command`, `begin`] } },
          },
          {
            description: `An undo or redo.`,
            type: `object`,
            required: [`kind`, `of`],
            additionalProperties: !1,
            properties: {
              kind: { type: `string`, enum: [`undo`, `redo`] },
              of: { type: `integer`, minimum: 1, description: `Sequence of the other entry.` },
            },
          },
        ],
      },
      change: {
        description: `What it changed.`,
        type: `object`,
        required: [`added`, `updated`, `removed`],
        additionalProperties: !1,
        properties: {
          added: { type: `array`, items: { $ref: `#/$defs/pastRecord` }, description: `New records.` },
          updated: {
            type: `array`,
            items: {
              type: `array`,
              prefixItems: [{ $ref: `#/$defs/pastRecord` }, { $ref: `#/$defs/pastRecord` }],
              minItems: 2,
              maxItems: 2,
            },
            description: `Records before and after.`,
          },
          removed: { type: `array`, items: { $ref: `#/$defs/pastRecord` }, description: `Removed records.` },
        },
      },
    },
  },
  R = {
    description: `A record as it was at that time. Offsets are UTF-16 code units only: the text of that time may be gone.`,
    type: `object`,
    required: [`kind`],
    properties: { kind: { enum: [`project`, `codebook`, `coder`, `document`, `entity`, `annotation`, `relation`] } },
    allOf: [
      { if: { properties: { kind: { const: `project` } } }, then: { $ref: `#/$defs/pastProject` } },
      { if: { properties: { kind: { const: `codebook` } } }, then: { $ref: `#/$defs/pastCodebook` } },
      { if: { properties: { kind: { const: `coder` } } }, then: { $ref: `#/$defs/pastCoder` } },
      { if: { properties: { kind: { const: `document` } } }, then: { $ref: `#/$defs/pastDocument` } },
      { if: { properties: { kind: { const: `entity` } } }, then: { $ref: `#/$defs/pastEntity` } },
      { if: { properties: { kind: { const: `annotation` } } }, then: { $ref: `#/$defs/pastAnnotation` } },
      { if: { properties: { kind: { const: `relation` } } }, then: { $ref: `#/$defs/pastRelation` } },
    ],
  };
function z(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: s = {} } = {},
) {
  let c = null,
    l = 0,
    u = z.evaluated;
  if (
    (u.dynamicProps && (u.props = void 0),
    u.dynamicItems && (u.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.kind === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `kind` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.name === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `name` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.description === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `description` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.createdAt === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `createdAt` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    for (let n in e)
      if (n !== `kind` && n !== `id` && n !== `name` && n !== `description` && n !== `createdAt`) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    if (e.kind !== void 0 && e.kind !== `project`) {
      let e = {
        instancePath: t + `/kind`,
        schemaPath: `#/properties/kind/const`,
        keyword: `const`,
        params: { allowedValue: `project` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.name !== void 0 && typeof e.name != `string`)
    ) {
      let e = {
        instancePath: t + `/name`,
        schemaPath: `#/properties/name/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.description !== void 0 && typeof e.description != `string`) {
      let e = {
        instancePath: t + `/description`,
        schemaPath: `#/properties/description/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    e.createdAt !== void 0 &&
      (o(e.createdAt, {
        instancePath: t + `/createdAt`,
        parentData: e,
        parentDataProperty: `createdAt`,
        rootData: a,
        dynamicAnchors: s,
      }) ||
        ((c = c === null ? o.errors : c.concat(o.errors)), (l = c.length)));
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (c === null ? (c = [e]) : c.push(e), l++);
  }
  return ((z.errors = c), l === 0);
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function B(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {},
) {
  let s = null,
    c = 0,
    l = B.evaluated;
  if (
    (l.dynamicProps && (l.props = void 0),
    l.dynamicItems && (l.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.kind === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `kind` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.name === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `name` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.version === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `version` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.tags === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `tags` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.relations === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `relations` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    for (let n in e)
      if (n !== `kind` && n !== `id` && n !== `name` && n !== `version` && n !== `tags` && n !== `relations`) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    if (e.kind !== void 0 && e.kind !== `codebook`) {
      let e = {
        instancePath: t + `/kind`,
        schemaPath: `#/properties/kind/const`,
        keyword: `const`,
        params: { allowedValue: `codebook` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: o,
        }) ||
          ((s = s === null ? i.errors : s.concat(i.errors)), (c = s.length))),
      e.name !== void 0 && typeof e.name != `string`)
    ) {
      let e = {
        instancePath: t + `/name`,
        schemaPath: `#/properties/name/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.version !== void 0) {
      let n = e.version;
      if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
        let e = {
          instancePath: t + `/version`,
          schemaPath: `#/properties/version/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
        let e = {
          instancePath: t + `/version`,
          schemaPath: `#/properties/version/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.tags !== void 0) {
      let n = e.tags;
      if (Array.isArray(n)) {
        let e = n.length;
        for (let r = 0; r < e; r++)
          m(n[r], {
            instancePath: t + `/tags/` + r,
            parentData: n,
            parentDataProperty: r,
            rootData: a,
            dynamicAnchors: o,
          }) || ((s = s === null ? m.errors : s.concat(m.errors)), (c = s.length));
      } else {
        let e = {
          instancePath: t + `/tags`,
          schemaPath: `#/properties/tags/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.relations !== void 0) {
      let n = e.relations;
      if (Array.isArray(n)) {
        let e = n.length;
        for (let r = 0; r < e; r++)
          g(n[r], {
            instancePath: t + `/relations/` + r,
            parentData: n,
            parentDataProperty: r,
            rootData: a,
            dynamicAnchors: o,
          }) || ((s = s === null ? g.errors : s.concat(g.errors)), (c = s.length));
      } else {
        let e = {
          instancePath: t + `/relations`,
          schemaPath: `#/properties/relations/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  return ((B.errors = s), c === 0);
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const V = {
  description: `A record of kind coder as it was.`,
  type: `object`,
  required: [`kind`, `id`, `name`, `role`, `createdAt`],
  additionalProperties: !1,
  properties: {
    kind: { const: `coder` },
    id: { $ref: `#/$defs/id` },
    name: { type: `string`, description: `What they are called.` },
    role: {
      type: `string`,
      enum: [`person`, `imported`, `assistant`, `adjudicator`],
      description: `assistant makes suggestions, adjudicator decides between coders.`,
    },
    createdAt: { $ref: `#/$defs/time` },
  },
};
function H(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: s = {} } = {},
) {
  let c = null,
    l = 0,
    u = H.evaluated;
  if (
    (u.dynamicProps && (u.props = void 0),
    u.dynamicItems && (u.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.kind === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `kind` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.name === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `name` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.role === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `role` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.createdAt === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `createdAt` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    for (let n in e)
      if (n !== `kind` && n !== `id` && n !== `name` && n !== `role` && n !== `createdAt`) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    if (e.kind !== void 0 && e.kind !== `coder`) {
      let e = {
        instancePath: t + `/kind`,
        schemaPath: `#/properties/kind/const`,
        keyword: `const`,
        params: { allowedValue: `coder` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.name !== void 0 && typeof e.name != `string`)
    ) {
      let e = {
        instancePath: t + `/name`,
        schemaPath: `#/properties/name/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.role !== void 0) {
      let n = e.role;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/role`,
          schemaPath: `#/properties/role/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
      if (n !== `person` && n !== `imported` && n !== `assistant` && n !== `adjudicator`) {
        let e = {
          instancePath: t + `/role`,
          schemaPath: `#/properties/role/enum`,
          keyword: `enum`,
          params: { allowedValues: V.properties.role.enum },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    }
    e.createdAt !== void 0 &&
      (o(e.createdAt, {
        instancePath: t + `/createdAt`,
        parentData: e,
        parentDataProperty: `createdAt`,
        rootData: a,
        dynamicAnchors: s,
      }) ||
        ((c = c === null ? o.errors : c.concat(o.errors)), (l = c.length)));
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (c === null ? (c = [e]) : c.push(e), l++);
  }
  return ((H.errors = c), l === 0);
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const U = {
    description: `A record of kind document as it was.`,
    type: `object`,
    required: [
      `kind`,
      `id`,
      `title`,
      `date`,
      `outlet`,
      `url`,
      `language`,
      `state`,
      `order`,
      `addedAt`,
      `source`,
      `regions`,
      `lengthUtf16`,
      `textHash`,
    ],
    additionalProperties: !1,
    properties: {
      kind: { const: `document` },
      id: { $ref: `#/$defs/id` },
      title: { type: `string`, description: `Title.` },
      date: { type: `string`, description: `EDTF day of publication, or empty.` },
      outlet: { type: `string`, description: `Who published it.` },
      url: { type: `string`, description: `Where it was published.` },
      language: { type: `string`, description: `BCP 47, or empty.` },
      state: { type: `string`, enum: [`to-do`, `in-progress`, `done`], description: `How far the coding is.` },
      order: { type: `number`, description: `Position in the corpus: documents sort by it, then by id.` },
      addedAt: { $ref: `#/$defs/time` },
      source: { $ref: `#/$defs/source` },
      regions: { type: `array`, items: { $ref: `#/$defs/pastRegion` }, description: `Marked stretches.` },
      lengthUtf16: { type: `integer`, minimum: 0, description: `Length of the text in UTF-16 code units.` },
      textHash: { $ref: `#/$defs/sha256`, description: `SHA-256 of the text as UTF-8.` },
    },
  },
  W = {
    description: `A marked stretch as it was.`,
    type: `object`,
    required: [`id`, `startUtf16`, `endUtf16`, `role`, `date`],
    additionalProperties: !1,
    properties: {
      id: { $ref: `#/$defs/id` },
      startUtf16: { type: `integer`, minimum: 0, description: `First UTF-16 code unit.` },
      endUtf16: { type: `integer`, minimum: 0, description: `UTF-16 code unit after the last.` },
      role: {
        type: `string`,
        enum: [`boilerplate`, `sidebar`, `related`, `caption`, `article`],
        description: `What the stretch is.`,
      },
      date: { type: `string`, description: `EDTF, or empty.` },
    },
  };
function G(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {},
) {
  let s = null,
    c = 0,
    l = G.evaluated;
  if (
    (l.dynamicProps && (l.props = void 0),
    l.dynamicItems && (l.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.startUtf16 === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `startUtf16` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.endUtf16 === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `endUtf16` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.role === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `role` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    if (e.date === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `date` } };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
    for (let n in e)
      if (n !== `id` && n !== `startUtf16` && n !== `endUtf16` && n !== `role` && n !== `date`) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: o,
        }) ||
          ((s = s === null ? i.errors : s.concat(i.errors)), (c = s.length))),
      e.startUtf16 !== void 0)
    ) {
      let n = e.startUtf16;
      if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
        let e = {
          instancePath: t + `/startUtf16`,
          schemaPath: `#/properties/startUtf16/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
        let e = {
          instancePath: t + `/startUtf16`,
          schemaPath: `#/properties/startUtf16/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.endUtf16 !== void 0) {
      let n = e.endUtf16;
      if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
        let e = {
          instancePath: t + `/endUtf16`,
          schemaPath: `#/properties/endUtf16/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
        let e = {
          instancePath: t + `/endUtf16`,
          schemaPath: `#/properties/endUtf16/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.role !== void 0) {
      let n = e.role;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/role`,
          schemaPath: `#/properties/role/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
      if (n !== `boilerplate` && n !== `sidebar` && n !== `related` && n !== `caption` && n !== `article`) {
        let e = {
          instancePath: t + `/role`,
          schemaPath: `#/properties/role/enum`,
          keyword: `enum`,
          params: { allowedValues: W.properties.role.enum },
        };
        (s === null ? (s = [e]) : s.push(e), c++);
      }
    }
    if (e.date !== void 0 && typeof e.date != `string`) {
      let e = {
        instancePath: t + `/date`,
        schemaPath: `#/properties/date/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (s === null ? (s = [e]) : s.push(e), c++);
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (s === null ? (s = [e]) : s.push(e), c++);
  }
  return ((G.errors = s), c === 0);
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(
  e,
  { instancePath: n = ``, parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: c = {} } = {},
) {
  let l = null,
    u = 0,
    d = K.evaluated;
  if (
    (d.dynamicProps && (d.props = void 0),
    d.dynamicItems && (d.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.kind === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `kind` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.id === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.title === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `title` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.date === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `date` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.outlet === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `outlet` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.url === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `url` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.language === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `language` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.state === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `state` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.order === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `order` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.addedAt === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `addedAt` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.source === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `source` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.regions === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `regions` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.lengthUtf16 === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `lengthUtf16` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.textHash === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `textHash` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    for (let r in e)
      if (!t.call(U.properties, r)) {
        let e = {
          instancePath: n,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: r },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    if (e.kind !== void 0 && e.kind !== `document`) {
      let e = {
        instancePath: n + `/kind`,
        schemaPath: `#/properties/kind/const`,
        keyword: `const`,
        params: { allowedValue: `document` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: n + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.title !== void 0 && typeof e.title != `string`)
    ) {
      let e = {
        instancePath: n + `/title`,
        schemaPath: `#/properties/title/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.date !== void 0 && typeof e.date != `string`) {
      let e = {
        instancePath: n + `/date`,
        schemaPath: `#/properties/date/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.outlet !== void 0 && typeof e.outlet != `string`) {
      let e = {
        instancePath: n + `/outlet`,
        schemaPath: `#/properties/outlet/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.url !== void 0 && typeof e.url != `string`) {
      let e = {
        instancePath: n + `/url`,
        schemaPath: `#/properties/url/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.language !== void 0 && typeof e.language != `string`) {
      let e = {
        instancePath: n + `/language`,
        schemaPath: `#/properties/language/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.state !== void 0) {
      let t = e.state;
      if (typeof t != `string`) {
        let e = {
          instancePath: n + `/state`,
          schemaPath: `#/properties/state/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (t !== `to-do` && t !== `in-progress` && t !== `done`) {
        let e = {
          instancePath: n + `/state`,
          schemaPath: `#/properties/state/enum`,
          keyword: `enum`,
          params: { allowedValues: U.properties.state.enum },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.order !== void 0) {
      let t = e.order;
      if (!(typeof t == `number` && isFinite(t))) {
        let e = {
          instancePath: n + `/order`,
          schemaPath: `#/properties/order/type`,
          keyword: `type`,
          params: { type: `number` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (
      (e.addedAt !== void 0 &&
        (o(e.addedAt, {
          instancePath: n + `/addedAt`,
          parentData: e,
          parentDataProperty: `addedAt`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? o.errors : l.concat(o.errors)), (u = l.length))),
      e.source !== void 0 &&
        (w(e.source, {
          instancePath: n + `/source`,
          parentData: e,
          parentDataProperty: `source`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? w.errors : l.concat(w.errors)), (u = l.length))),
      e.regions !== void 0)
    ) {
      let t = e.regions;
      if (Array.isArray(t)) {
        let e = t.length;
        for (let r = 0; r < e; r++)
          G(t[r], {
            instancePath: n + `/regions/` + r,
            parentData: t,
            parentDataProperty: r,
            rootData: s,
            dynamicAnchors: c,
          }) || ((l = l === null ? G.errors : l.concat(G.errors)), (u = l.length));
      } else {
        let e = {
          instancePath: n + `/regions`,
          schemaPath: `#/properties/regions/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.lengthUtf16 !== void 0) {
      let t = e.lengthUtf16;
      if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
        let e = {
          instancePath: n + `/lengthUtf16`,
          schemaPath: `#/properties/lengthUtf16/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/lengthUtf16`,
          schemaPath: `#/properties/lengthUtf16/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    e.textHash !== void 0 &&
      (C(e.textHash, {
        instancePath: n + `/textHash`,
        parentData: e,
        parentDataProperty: `textHash`,
        rootData: s,
        dynamicAnchors: c,
      }) ||
        ((l = l === null ? C.errors : l.concat(C.errors)), (u = l.length)));
  } else {
    let e = { instancePath: n, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (l === null ? (l = [e]) : l.push(e), u++);
  }
  return ((K.errors = l), u === 0);
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const q = {
  description: `A record of kind entity as it was.`,
  type: `object`,
  required: [`kind`, `id`, `name`, `entityKind`, `country`, `aliases`, `note`, `createdAt`],
  additionalProperties: !1,
  properties: {
    kind: { const: `entity` },
    id: { $ref: `#/$defs/id` },
    name: { type: `string`, description: `Canonical name.` },
    entityKind: {
      type: `string`,
      enum: [
        ``,
        `state`,
        `intergovernmental`,
        `state-body`,
        `party`,
        `company`,
        `ngo`,
        `media`,
        `person`,
        `group`,
        `region`,
        `other`,
      ],
      description: `Kind of actor; empty until somebody says.`,
    },
    country: { type: `string`, description: `ISO 3166-1 alpha-2, or empty.` },
    aliases: { type: `array`, items: { type: `string` }, description: `Other names.` },
    note: { type: `string`, description: `Free note.` },
    createdAt: { $ref: `#/$defs/time` },
  },
};
function J(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: s = {} } = {},
) {
  let c = null,
    l = 0,
    u = J.evaluated;
  if (
    (u.dynamicProps && (u.props = void 0),
    u.dynamicItems && (u.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.kind === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `kind` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.name === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `name` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.entityKind === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `entityKind` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.country === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `country` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.aliases === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `aliases` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.note === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `note` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.createdAt === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `createdAt` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    for (let n in e)
      if (
        n !== `kind` &&
        n !== `id` &&
        n !== `name` &&
        n !== `entityKind` &&
        n !== `country` &&
        n !== `aliases` &&
        n !== `note` &&
        n !== `createdAt`
      ) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    if (e.kind !== void 0 && e.kind !== `entity`) {
      let e = {
        instancePath: t + `/kind`,
        schemaPath: `#/properties/kind/const`,
        keyword: `const`,
        params: { allowedValue: `entity` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.name !== void 0 && typeof e.name != `string`)
    ) {
      let e = {
        instancePath: t + `/name`,
        schemaPath: `#/properties/name/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.entityKind !== void 0) {
      let n = e.entityKind;
      if (typeof n != `string`) {
        let e = {
          instancePath: t + `/entityKind`,
          schemaPath: `#/properties/entityKind/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
      if (
        n !== `` &&
        n !== `state` &&
        n !== `intergovernmental` &&
        n !== `state-body` &&
        n !== `party` &&
        n !== `company` &&
        n !== `ngo` &&
        n !== `media` &&
        n !== `person` &&
        n !== `group` &&
        n !== `region` &&
        n !== `other`
      ) {
        let e = {
          instancePath: t + `/entityKind`,
          schemaPath: `#/properties/entityKind/enum`,
          keyword: `enum`,
          params: { allowedValues: q.properties.entityKind.enum },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    }
    if (e.country !== void 0 && typeof e.country != `string`) {
      let e = {
        instancePath: t + `/country`,
        schemaPath: `#/properties/country/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.aliases !== void 0) {
      let n = e.aliases;
      if (Array.isArray(n)) {
        let e = n.length;
        for (let r = 0; r < e; r++)
          if (typeof n[r] != `string`) {
            let e = {
              instancePath: t + `/aliases/` + r,
              schemaPath: `#/properties/aliases/items/type`,
              keyword: `type`,
              params: { type: `string` },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
      } else {
        let e = {
          instancePath: t + `/aliases`,
          schemaPath: `#/properties/aliases/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    }
    if (e.note !== void 0 && typeof e.note != `string`) {
      let e = {
        instancePath: t + `/note`,
        schemaPath: `#/properties/note/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    e.createdAt !== void 0 &&
      (o(e.createdAt, {
        instancePath: t + `/createdAt`,
        parentData: e,
        parentDataProperty: `createdAt`,
        rootData: a,
        dynamicAnchors: s,
      }) ||
        ((c = c === null ? o.errors : c.concat(o.errors)), (l = c.length)));
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (c === null ? (c = [e]) : c.push(e), l++);
  }
  return ((J.errors = c), l === 0);
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const Y = {
  description: `A record of kind annotation as it was.`,
  type: `object`,
  required: [
    `kind`,
    `id`,
    `documentId`,
    `tag`,
    `startUtf16`,
    `endUtf16`,
    `quote`,
    `prefix`,
    `suffix`,
    `attributes`,
    `coder`,
    `note`,
    `status`,
    `codebookVersion`,
    `createdAt`,
    `updatedAt`,
  ],
  additionalProperties: !1,
  properties: {
    kind: { const: `annotation` },
    id: { $ref: `#/$defs/id` },
    documentId: { $ref: `#/$defs/id`, description: `Document.` },
    tag: { $ref: `#/$defs/id`, description: `Tag of the codebook.` },
    startUtf16: {
      type: `integer`,
      minimum: 0,
      description: `First UTF-16 code unit; where orphaned the last known one.`,
    },
    endUtf16: {
      type: `integer`,
      minimum: 0,
      description: `UTF-16 code unit after the last; where orphaned the last known one.`,
    },
    quote: { type: `string`, description: `The text of the span, verbatim.` },
    prefix: { type: `string`, description: `Up to 32 UTF-16 code units before.` },
    suffix: { type: `string`, description: `Up to 32 UTF-16 code units after.` },
    attributes: { $ref: `#/$defs/attributes` },
    coder: { $ref: `#/$defs/id`, description: `Coder.` },
    note: { type: `string`, description: `Free note.` },
    status: {
      type: `string`,
      enum: [`confirmed`, `suggested`, `rejected`, `orphaned`],
      description: `orphaned: the quote is no longer in the text.`,
    },
    codebookVersion: { type: `integer`, minimum: 0, description: `Codebook version under which it was last coded.` },
    createdAt: { $ref: `#/$defs/time` },
    updatedAt: { $ref: `#/$defs/time` },
  },
};
function X(
  e,
  { instancePath: n = ``, parentData: r, parentDataProperty: a, rootData: s = e, dynamicAnchors: c = {} } = {},
) {
  let l = null,
    u = 0,
    d = X.evaluated;
  if (
    (d.dynamicProps && (d.props = void 0),
    d.dynamicItems && (d.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.kind === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `kind` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.id === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.documentId === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `documentId` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.tag === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `tag` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.startUtf16 === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `startUtf16` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.endUtf16 === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `endUtf16` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.quote === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `quote` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.prefix === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `prefix` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.suffix === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `suffix` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.attributes === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `attributes` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.coder === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `coder` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.note === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `note` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.status === void 0) {
      let e = { instancePath: n, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `status` } };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.codebookVersion === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `codebookVersion` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.createdAt === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `createdAt` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.updatedAt === void 0) {
      let e = {
        instancePath: n,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `updatedAt` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    for (let r in e)
      if (!t.call(Y.properties, r)) {
        let e = {
          instancePath: n,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: r },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    if (e.kind !== void 0 && e.kind !== `annotation`) {
      let e = {
        instancePath: n + `/kind`,
        schemaPath: `#/properties/kind/const`,
        keyword: `const`,
        params: { allowedValue: `annotation` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: n + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.documentId !== void 0 &&
        (i(e.documentId, {
          instancePath: n + `/documentId`,
          parentData: e,
          parentDataProperty: `documentId`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.tag !== void 0 &&
        (i(e.tag, {
          instancePath: n + `/tag`,
          parentData: e,
          parentDataProperty: `tag`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.startUtf16 !== void 0)
    ) {
      let t = e.startUtf16;
      if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
        let e = {
          instancePath: n + `/startUtf16`,
          schemaPath: `#/properties/startUtf16/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/startUtf16`,
          schemaPath: `#/properties/startUtf16/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.endUtf16 !== void 0) {
      let t = e.endUtf16;
      if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
        let e = {
          instancePath: n + `/endUtf16`,
          schemaPath: `#/properties/endUtf16/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/endUtf16`,
          schemaPath: `#/properties/endUtf16/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.quote !== void 0 && typeof e.quote != `string`) {
      let e = {
        instancePath: n + `/quote`,
        schemaPath: `#/properties/quote/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.prefix !== void 0 && typeof e.prefix != `string`) {
      let e = {
        instancePath: n + `/prefix`,
        schemaPath: `#/properties/prefix/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.suffix !== void 0 && typeof e.suffix != `string`) {
      let e = {
        instancePath: n + `/suffix`,
        schemaPath: `#/properties/suffix/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (
      (e.attributes !== void 0 &&
        (M(e.attributes, {
          instancePath: n + `/attributes`,
          parentData: e,
          parentDataProperty: `attributes`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? M.errors : l.concat(M.errors)), (u = l.length))),
      e.coder !== void 0 &&
        (i(e.coder, {
          instancePath: n + `/coder`,
          parentData: e,
          parentDataProperty: `coder`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? i.errors : l.concat(i.errors)), (u = l.length))),
      e.note !== void 0 && typeof e.note != `string`)
    ) {
      let e = {
        instancePath: n + `/note`,
        schemaPath: `#/properties/note/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (l === null ? (l = [e]) : l.push(e), u++);
    }
    if (e.status !== void 0) {
      let t = e.status;
      if (typeof t != `string`) {
        let e = {
          instancePath: n + `/status`,
          schemaPath: `#/properties/status/type`,
          keyword: `type`,
          params: { type: `string` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (t !== `confirmed` && t !== `suggested` && t !== `rejected` && t !== `orphaned`) {
        let e = {
          instancePath: n + `/status`,
          schemaPath: `#/properties/status/enum`,
          keyword: `enum`,
          params: { allowedValues: Y.properties.status.enum },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    if (e.codebookVersion !== void 0) {
      let t = e.codebookVersion;
      if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
        let e = {
          instancePath: n + `/codebookVersion`,
          schemaPath: `#/properties/codebookVersion/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
      if (typeof t == `number` && isFinite(t) && (t < 0 || isNaN(t))) {
        let e = {
          instancePath: n + `/codebookVersion`,
          schemaPath: `#/properties/codebookVersion/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 0 },
        };
        (l === null ? (l = [e]) : l.push(e), u++);
      }
    }
    (e.createdAt !== void 0 &&
      (o(e.createdAt, {
        instancePath: n + `/createdAt`,
        parentData: e,
        parentDataProperty: `createdAt`,
        rootData: s,
        dynamicAnchors: c,
      }) ||
        ((l = l === null ? o.errors : l.concat(o.errors)), (u = l.length))),
      e.updatedAt !== void 0 &&
        (o(e.updatedAt, {
          instancePath: n + `/updatedAt`,
          parentData: e,
          parentDataProperty: `updatedAt`,
          rootData: s,
          dynamicAnchors: c,
        }) ||
          ((l = l === null ? o.errors : l.concat(o.errors)), (u = l.length))));
  } else {
    let e = { instancePath: n, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (l === null ? (l = [e]) : l.push(e), u++);
  }
  return ((X.errors = l), u === 0);
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: s = {} } = {},
) {
  let c = null,
    l = 0,
    u = Z.evaluated;
  if (
    (u.dynamicProps && (u.props = void 0),
    u.dynamicItems && (u.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.kind === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `kind` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.id === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `id` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.type === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `type` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.documentId === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `documentId` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.from === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `from` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.target === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `target` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.coder === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `coder` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.createdAt === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `createdAt` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    for (let n in e)
      if (
        n !== `kind` &&
        n !== `id` &&
        n !== `type` &&
        n !== `documentId` &&
        n !== `from` &&
        n !== `target` &&
        n !== `coder` &&
        n !== `createdAt`
      ) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    if (e.kind !== void 0 && e.kind !== `relation`) {
      let e = {
        instancePath: t + `/kind`,
        schemaPath: `#/properties/kind/const`,
        keyword: `const`,
        params: { allowedValue: `relation` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (
      (e.id !== void 0 &&
        (i(e.id, {
          instancePath: t + `/id`,
          parentData: e,
          parentDataProperty: `id`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.type !== void 0 &&
        (i(e.type, {
          instancePath: t + `/type`,
          parentData: e,
          parentDataProperty: `type`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.documentId !== void 0 && typeof e.documentId != `string`)
    ) {
      let e = {
        instancePath: t + `/documentId`,
        schemaPath: `#/properties/documentId/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    (e.from !== void 0 &&
      (i(e.from, {
        instancePath: t + `/from`,
        parentData: e,
        parentDataProperty: `from`,
        rootData: a,
        dynamicAnchors: s,
      }) ||
        ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.target !== void 0 &&
        (F(e.target, {
          instancePath: t + `/target`,
          parentData: e,
          parentDataProperty: `target`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? F.errors : c.concat(F.errors)), (l = c.length))),
      e.coder !== void 0 &&
        (i(e.coder, {
          instancePath: t + `/coder`,
          parentData: e,
          parentDataProperty: `coder`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length))),
      e.createdAt !== void 0 &&
        (o(e.createdAt, {
          instancePath: t + `/createdAt`,
          parentData: e,
          parentDataProperty: `createdAt`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? o.errors : c.concat(o.errors)), (l = c.length))));
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (c === null ? (c = [e]) : c.push(e), l++);
  }
  return ((Z.errors = c), l === 0);
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Q(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {},
) {
  let o = null,
    s = 0,
    c = Q.evaluated;
  (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0));
  let l = s,
    u = !0,
    d = s;
  if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `project`) {
    let e = {};
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  var f = d === s;
  if (((s = l), o !== null && (l ? (o.length = l) : (o = null)), f)) {
    let c = s;
    z(e, { instancePath: t, parentData: n, parentDataProperty: r, rootData: i, dynamicAnchors: a }) ||
      ((o = o === null ? z.errors : o.concat(z.errors)), (s = o.length));
    var f = c === s;
    if (((u = f), u)) var p = !0;
  }
  if (!u) {
    let e = { instancePath: t, schemaPath: `#/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  let m = s,
    h = !0,
    g = s;
  if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `codebook`) {
    let e = {};
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  var _ = g === s;
  if (((s = m), o !== null && (m ? (o.length = m) : (o = null)), _)) {
    let c = s;
    B(e, { instancePath: t, parentData: n, parentDataProperty: r, rootData: i, dynamicAnchors: a }) ||
      ((o = o === null ? B.errors : o.concat(B.errors)), (s = o.length));
    var _ = c === s;
    if (((h = _), h)) var v = !0;
  }
  if (!h) {
    let e = { instancePath: t, schemaPath: `#/allOf/1/if`, keyword: `if`, params: { failingKeyword: `then` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  p !== !0 && v !== void 0 && (v === !0 ? (p = !0) : ((p ||= {}), Object.assign(p, v)));
  let y = s,
    b = !0,
    x = s;
  if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `coder`) {
    let e = {};
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  var S = x === s;
  if (((s = y), o !== null && (y ? (o.length = y) : (o = null)), S)) {
    let c = s;
    H(e, { instancePath: t, parentData: n, parentDataProperty: r, rootData: i, dynamicAnchors: a }) ||
      ((o = o === null ? H.errors : o.concat(H.errors)), (s = o.length));
    var S = c === s;
    if (((b = S), b)) var C = !0;
  }
  if (!b) {
    let e = { instancePath: t, schemaPath: `#/allOf/2/if`, keyword: `if`, params: { failingKeyword: `then` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  p !== !0 && C !== void 0 && (C === !0 ? (p = !0) : ((p ||= {}), Object.assign(p, C)));
  let w = s,
    T = !0,
    E = s;
  if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `document`) {
    let e = {};
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  var D = E === s;
  if (((s = w), o !== null && (w ? (o.length = w) : (o = null)), D)) {
    let c = s;
    K(e, { instancePath: t, parentData: n, parentDataProperty: r, rootData: i, dynamicAnchors: a }) ||
      ((o = o === null ? K.errors : o.concat(K.errors)), (s = o.length));
    var D = c === s;
    if (((T = D), T)) var O = !0;
  }
  if (!T) {
    let e = { instancePath: t, schemaPath: `#/allOf/3/if`, keyword: `if`, params: { failingKeyword: `then` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  p !== !0 && O !== void 0 && (O === !0 ? (p = !0) : ((p ||= {}), Object.assign(p, O)));
  let k = s,
    A = !0,
    j = s;
  if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `entity`) {
    let e = {};
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  var M = j === s;
  if (((s = k), o !== null && (k ? (o.length = k) : (o = null)), M)) {
    let c = s;
    J(e, { instancePath: t, parentData: n, parentDataProperty: r, rootData: i, dynamicAnchors: a }) ||
      ((o = o === null ? J.errors : o.concat(J.errors)), (s = o.length));
    var M = c === s;
    if (((A = M), A)) var N = !0;
  }
  if (!A) {
    let e = { instancePath: t, schemaPath: `#/allOf/4/if`, keyword: `if`, params: { failingKeyword: `then` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  p !== !0 && N !== void 0 && (N === !0 ? (p = !0) : ((p ||= {}), Object.assign(p, N)));
  let P = s,
    F = !0,
    I = s;
  if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `annotation`) {
    let e = {};
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  var L = I === s;
  if (((s = P), o !== null && (P ? (o.length = P) : (o = null)), L)) {
    let c = s;
    X(e, { instancePath: t, parentData: n, parentDataProperty: r, rootData: i, dynamicAnchors: a }) ||
      ((o = o === null ? X.errors : o.concat(X.errors)), (s = o.length));
    var L = c === s;
    if (((F = L), F)) var V = !0;
  }
  if (!F) {
    let e = { instancePath: t, schemaPath: `#/allOf/5/if`, keyword: `if`, params: { failingKeyword: `then` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  p !== !0 && V !== void 0 && (V === !0 ? (p = !0) : ((p ||= {}), Object.assign(p, V)));
  let U = s,
    W = !0,
    G = s;
  if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `relation`) {
    let e = {};
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  var q = G === s;
  if (((s = U), o !== null && (U ? (o.length = U) : (o = null)), q)) {
    let c = s;
    Z(e, { instancePath: t, parentData: n, parentDataProperty: r, rootData: i, dynamicAnchors: a }) ||
      ((o = o === null ? Z.errors : o.concat(Z.errors)), (s = o.length));
    var q = c === s;
    if (((W = q), W)) var Y = !0;
  }
  if (!W) {
    let e = { instancePath: t, schemaPath: `#/allOf/6/if`, keyword: `if`, params: { failingKeyword: `then` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  if (
    (p !== !0 && Y !== void 0 && (Y === !0 ? (p = !0) : ((p ||= {}), Object.assign(p, Y))),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.kind === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `kind` } };
      (o === null ? (o = [e]) : o.push(e), s++);
    }
    if ((p !== !0 && ((p ||= {}), (p.kind = !0)), e.kind !== void 0)) {
      let n = e.kind;
      if (
        n !== `project` &&
        n !== `codebook` &&
        n !== `coder` &&
        n !== `document` &&
        n !== `entity` &&
        n !== `annotation` &&
        n !== `relation`
      ) {
        let e = {
          instancePath: t + `/kind`,
          schemaPath: `#/properties/kind/enum`,
          keyword: `enum`,
          params: { allowedValues: R.properties.kind.enum },
        };
        (o === null ? (o = [e]) : o.push(e), s++);
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (o === null ? (o = [e]) : o.push(e), s++);
  }
  return ((Q.errors = o), (c.props = p), s === 0);
}
Q.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function $(
  e,
  { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: s = {} } = {},
) {
  let c = null,
    l = 0,
    u = $.evaluated;
  if (
    (u.dynamicProps && (u.props = void 0),
    u.dynamicItems && (u.items = void 0),
    e && typeof e == `object` && !Array.isArray(e))
  ) {
    if (e.sequence === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `sequence` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.at === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `at` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.coder === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `coder` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.name === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `name` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.label === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `label` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.documentIds === void 0) {
      let e = {
        instancePath: t,
        schemaPath: `#/required`,
        keyword: `required`,
        params: { missingProperty: `documentIds` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.origin === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `origin` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.change === void 0) {
      let e = { instancePath: t, schemaPath: `#/required`, keyword: `required`, params: { missingProperty: `change` } };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    for (let n in e)
      if (
        n !== `sequence` &&
        n !== `at` &&
        n !== `coder` &&
        n !== `name` &&
        n !== `label` &&
        n !== `documentIds` &&
        n !== `origin` &&
        n !== `change`
      ) {
        let e = {
          instancePath: t,
          schemaPath: `#/additionalProperties`,
          keyword: `additionalProperties`,
          params: { additionalProperty: n },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    if (e.sequence !== void 0) {
      let n = e.sequence;
      if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
        let e = {
          instancePath: t + `/sequence`,
          schemaPath: `#/properties/sequence/type`,
          keyword: `type`,
          params: { type: `integer` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
      if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) {
        let e = {
          instancePath: t + `/sequence`,
          schemaPath: `#/properties/sequence/minimum`,
          keyword: `minimum`,
          params: { comparison: `>=`, limit: 1 },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    }
    if (
      (e.at !== void 0 &&
        (o(e.at, {
          instancePath: t + `/at`,
          parentData: e,
          parentDataProperty: `at`,
          rootData: a,
          dynamicAnchors: s,
        }) ||
          ((c = c === null ? o.errors : c.concat(o.errors)), (l = c.length))),
      e.coder !== void 0 && typeof e.coder != `string`)
    ) {
      let e = {
        instancePath: t + `/coder`,
        schemaPath: `#/properties/coder/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.name !== void 0 && typeof e.name != `string`) {
      let e = {
        instancePath: t + `/name`,
        schemaPath: `#/properties/name/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.label !== void 0 && typeof e.label != `string`) {
      let e = {
        instancePath: t + `/label`,
        schemaPath: `#/properties/label/type`,
        keyword: `type`,
        params: { type: `string` },
      };
      (c === null ? (c = [e]) : c.push(e), l++);
    }
    if (e.documentIds !== void 0) {
      let n = e.documentIds;
      if (Array.isArray(n)) {
        let e = n.length;
        for (let r = 0; r < e; r++)
          i(n[r], {
            instancePath: t + `/documentIds/` + r,
            parentData: n,
            parentDataProperty: r,
            rootData: a,
            dynamicAnchors: s,
          }) || ((c = c === null ? i.errors : c.concat(i.errors)), (l = c.length));
      } else {
        let e = {
          instancePath: t + `/documentIds`,
          schemaPath: `#/properties/documentIds/type`,
          keyword: `type`,
          params: { type: `array` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    }
    if (e.origin !== void 0) {
      let n = e.origin,
        r = l,
        i = !1,
        a = null,
        o = l;
      if (n && typeof n == `object` && !Array.isArray(n)) {
        if (n.kind === void 0) {
          let e = {
            instancePath: t + `/origin`,
            schemaPath: `#/properties/origin/oneOf/0/required`,
            keyword: `required`,
            params: { missingProperty: `kind` },
          };
          (c === null ? (c = [e]) : c.push(e), l++);
        }
        for (let e in n)
          if (e !== `kind`) {
            let n = {
              instancePath: t + `/origin`,
              schemaPath: `#/properties/origin/oneOf/0/additionalProperties`,
              keyword: `additionalProperties`,
              params: { additionalProperty: e },
            };
            (c === null ? (c = [n]) : c.push(n), l++);
          }
        if (n.kind !== void 0) {
          let e = n.kind;
          if (typeof e != `string`) {
            let e = {
              instancePath: t + `/origin/kind`,
              schemaPath: `#/properties/origin/oneOf/0/properties/kind/type`,
              keyword: `type`,
              params: { type: `string` },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
          if (e !== `command` && e !== `begin`) {
            let e = {
              instancePath: t + `/origin/kind`,
              schemaPath: `#/properties/origin/oneOf/0/properties/kind/enum`,
              keyword: `enum`,
              params: { allowedValues: L.properties.origin.oneOf[0].properties.kind.enum },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
        }
      } else {
        let e = {
          instancePath: t + `/origin`,
          schemaPath: `#/properties/origin/oneOf/0/type`,
          keyword: `type`,
          params: { type: `object` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
      var d = o === l;
      if (d) {
        ((i = !0), (a = 0));
        var f = !0;
      }
      let s = l;
      if (n && typeof n == `object` && !Array.isArray(n)) {
        if (n.kind === void 0) {
          let e = {
            instancePath: t + `/origin`,
            schemaPath: `#/properties/origin/oneOf/1/required`,
            keyword: `required`,
            params: { missingProperty: `kind` },
          };
          (c === null ? (c = [e]) : c.push(e), l++);
        }
        if (n.of === void 0) {
          let e = {
            instancePath: t + `/origin`,
            schemaPath: `#/properties/origin/oneOf/1/required`,
            keyword: `required`,
            params: { missingProperty: `of` },
          };
          (c === null ? (c = [e]) : c.push(e), l++);
        }
        for (let e in n)
          if (e !== `kind` && e !== `of`) {
            let n = {
              instancePath: t + `/origin`,
              schemaPath: `#/properties/origin/oneOf/1/additionalProperties`,
              keyword: `additionalProperties`,
              params: { additionalProperty: e },
            };
            (c === null ? (c = [n]) : c.push(n), l++);
          }
        if (n.kind !== void 0) {
          let e = n.kind;
          if (typeof e != `string`) {
            let e = {
              instancePath: t + `/origin/kind`,
              schemaPath: `#/properties/origin/oneOf/1/properties/kind/type`,
              keyword: `type`,
              params: { type: `string` },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
          if (e !== `undo` && e !== `redo`) {
            let e = {
              instancePath: t + `/origin/kind`,
              schemaPath: `#/properties/origin/oneOf/1/properties/kind/enum`,
              keyword: `enum`,
              params: { allowedValues: L.properties.origin.oneOf[1].properties.kind.enum },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
        }
        if (n.of !== void 0) {
          let e = n.of;
          if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
            let e = {
              instancePath: t + `/origin/of`,
              schemaPath: `#/properties/origin/oneOf/1/properties/of/type`,
              keyword: `type`,
              params: { type: `integer` },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
          if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) {
            let e = {
              instancePath: t + `/origin/of`,
              schemaPath: `#/properties/origin/oneOf/1/properties/of/minimum`,
              keyword: `minimum`,
              params: { comparison: `>=`, limit: 1 },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
        }
      } else {
        let e = {
          instancePath: t + `/origin`,
          schemaPath: `#/properties/origin/oneOf/1/type`,
          keyword: `type`,
          params: { type: `object` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
      var d = s === l;
      if ((d && i ? ((i = !1), (a = [a, 1])) : d && ((i = !0), (a = 1), f !== !0 && (f = !0)), i))
        ((l = r), c !== null && (r ? (c.length = r) : (c = null)));
      else {
        let e = {
          instancePath: t + `/origin`,
          schemaPath: `#/properties/origin/oneOf`,
          keyword: `oneOf`,
          params: { passingSchemas: a },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    }
    if (e.change !== void 0) {
      let n = e.change;
      if (n && typeof n == `object` && !Array.isArray(n)) {
        if (n.added === void 0) {
          let e = {
            instancePath: t + `/change`,
            schemaPath: `#/properties/change/required`,
            keyword: `required`,
            params: { missingProperty: `added` },
          };
          (c === null ? (c = [e]) : c.push(e), l++);
        }
        if (n.updated === void 0) {
          let e = {
            instancePath: t + `/change`,
            schemaPath: `#/properties/change/required`,
            keyword: `required`,
            params: { missingProperty: `updated` },
          };
          (c === null ? (c = [e]) : c.push(e), l++);
        }
        if (n.removed === void 0) {
          let e = {
            instancePath: t + `/change`,
            schemaPath: `#/properties/change/required`,
            keyword: `required`,
            params: { missingProperty: `removed` },
          };
          (c === null ? (c = [e]) : c.push(e), l++);
        }
        for (let e in n)
          if (e !== `added` && e !== `updated` && e !== `removed`) {
            let n = {
              instancePath: t + `/change`,
              schemaPath: `#/properties/change/additionalProperties`,
              keyword: `additionalProperties`,
              params: { additionalProperty: e },
            };
            (c === null ? (c = [n]) : c.push(n), l++);
          }
        if (n.added !== void 0) {
          let e = n.added;
          if (Array.isArray(e)) {
            let n = e.length;
            for (let r = 0; r < n; r++)
              Q(e[r], {
                instancePath: t + `/change/added/` + r,
                parentData: e,
                parentDataProperty: r,
                rootData: a,
                dynamicAnchors: s,
              }) || ((c = c === null ? Q.errors : c.concat(Q.errors)), (l = c.length));
          } else {
            let e = {
              instancePath: t + `/change/added`,
              schemaPath: `#/properties/change/properties/added/type`,
              keyword: `type`,
              params: { type: `array` },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
        }
        if (n.updated !== void 0) {
          let e = n.updated;
          if (Array.isArray(e)) {
            let n = e.length;
            for (let r = 0; r < n; r++) {
              let n = e[r];
              if (Array.isArray(n)) {
                if (n.length > 2) {
                  let e = {
                    instancePath: t + `/change/updated/` + r,
                    schemaPath: `#/properties/change/properties/updated/items/maxItems`,
                    keyword: `maxItems`,
                    params: { limit: 2 },
                  };
                  (c === null ? (c = [e]) : c.push(e), l++);
                }
                if (n.length < 2) {
                  let e = {
                    instancePath: t + `/change/updated/` + r,
                    schemaPath: `#/properties/change/properties/updated/items/minItems`,
                    keyword: `minItems`,
                    params: { limit: 2 },
                  };
                  (c === null ? (c = [e]) : c.push(e), l++);
                }
                let e = n.length;
                (e > 0 &&
                  (Q(n[0], {
                    instancePath: t + `/change/updated/` + r + `/0`,
                    parentData: n,
                    parentDataProperty: 0,
                    rootData: a,
                    dynamicAnchors: s,
                  }) ||
                    ((c = c === null ? Q.errors : c.concat(Q.errors)), (l = c.length))),
                  e > 1 &&
                    (Q(n[1], {
                      instancePath: t + `/change/updated/` + r + `/1`,
                      parentData: n,
                      parentDataProperty: 1,
                      rootData: a,
                      dynamicAnchors: s,
                    }) ||
                      ((c = c === null ? Q.errors : c.concat(Q.errors)), (l = c.length))));
              } else {
                let e = {
                  instancePath: t + `/change/updated/` + r,
                  schemaPath: `#/properties/change/properties/updated/items/type`,
                  keyword: `type`,
                  params: { type: `array` },
                };
                (c === null ? (c = [e]) : c.push(e), l++);
              }
            }
          } else {
            let e = {
              instancePath: t + `/change/updated`,
              schemaPath: `#/properties/change/properties/updated/type`,
              keyword: `type`,
              params: { type: `array` },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
        }
        if (n.removed !== void 0) {
          let e = n.removed;
          if (Array.isArray(e)) {
            let n = e.length;
            for (let r = 0; r < n; r++)
              Q(e[r], {
                instancePath: t + `/change/removed/` + r,
                parentData: e,
                parentDataProperty: r,
                rootData: a,
                dynamicAnchors: s,
              }) || ((c = c === null ? Q.errors : c.concat(Q.errors)), (l = c.length));
          } else {
            let e = {
              instancePath: t + `/change/removed`,
              schemaPath: `#/properties/change/properties/removed/type`,
              keyword: `type`,
              params: { type: `array` },
            };
            (c === null ? (c = [e]) : c.push(e), l++);
          }
        }
      } else {
        let e = {
          instancePath: t + `/change`,
          schemaPath: `#/properties/change/type`,
          keyword: `type`,
          params: { type: `object` },
        };
        (c === null ? (c = [e]) : c.push(e), l++);
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: `#/type`, keyword: `type`, params: { type: `object` } };
    (c === null ? (c = [e]) : c.push(e), l++);
  }
  return (($.errors = c), l === 0);
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
