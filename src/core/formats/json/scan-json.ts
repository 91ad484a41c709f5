/**
 * Reads a JSON object that may be larger than one string can be, in pieces, and hands out its members one by one: a
 * list member element by element, any other member whole. Only an element is ever in memory as text.
 *
 * The scanner checks the grammar of RFC 8259 itself, with an explicit stack. So the place of a fault is known, deep
 * nesting cannot overflow the call stack, and `JSON.parse` of what it hands out cannot fail.
 */

export interface JsonPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

export interface JsonFault extends JsonPlace {
  readonly code: 'malformed' | 'truncated' | 'too-deep' | 'too-large';
  readonly message: string;
}

export interface JsonElement extends JsonPlace {
  /** Member of the root object. */
  readonly key: string;
  /** Position in the list, or `null` where the member is no list. */
  readonly index: number | null;
  /** Well-formed JSON. */
  readonly text: string;
  /** Names that the text holds at all depths; fewer in the parsed value means that one stands there twice. */
  readonly names: number;
}

export interface JsonVisitor {
  /** A member of the root object begins. */
  onMember(key: string, list: boolean, place: JsonPlace): void;
  onElement(element: JsonElement): void;
}

export interface JsonLimits {
  /** Levels of lists and objects. */
  readonly depth: number;
  /** UTF-16 code units of one element. */
  readonly elementLength: number;
}

export interface JsonScanner {
  /** Takes the next piece of text. After a fault it must not be called again. */
  push(chunk: string): JsonFault | null;
  /** Says that there is no more text. */
  end(): JsonFault | null;
}

/** Far below what a JavaScript engine can hold in one string, far above any text that was read by a person. */
export const defaultJsonLimits: JsonLimits = { depth: 64, elementLength: 2 ** 27 };

type Expect =
  | 'value'
  | 'value or ]'
  | 'name or }'
  | 'name'
  | ':'
  | ', or end'
  | 'end of file'
  /** Inside a token. */
  | 'string'
  | 'escape'
  | 'hex digit'
  | 'number'
  | 'word';

const numberGrammar = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const words = new Set(['true', 'false', 'null']);
const longestToken = 1000;

export function createJsonScanner(visitor: JsonVisitor, limits: JsonLimits = defaultJsonLimits): JsonScanner {
  const stack: ('{' | '[')[] = [];
  let expect: Expect = 'value';
  let stringIsName = false;
  let hexDigits = 0;
  let token = '';
  let line = 1;
  /** Offset in the current chunk at which the line began; negative where it began in an earlier one. */
  let lineStart = 0;
  let first = true;

  let memberKey = '';
  let memberIsList = false;
  let index = 0;

  let capturing = false;
  let pieces: string[] = [];
  let captureStart = 0;
  let capturedLength = 0;
  let names = 0;
  let capturePlace: JsonPlace = { line: 1, column: 1 };

  const inBareToken = (): boolean => expect === 'number' || expect === 'word';

  const placeAt = (offset: number): JsonPlace => ({ line, column: offset - lineStart + 1 });

  function beginCapture(offset: number): void {
    capturing = true;
    pieces = [];
    captureStart = offset;
    capturedLength = 0;
    names = 0;
    capturePlace = placeAt(offset);
  }

  function finishCapture(chunk: string, end: number): string {
    capturing = false;
    pieces.push(chunk.slice(captureStart, end));
    const text = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
    pieces = [];
    return text;
  }

  /** A value begins: at the root's members and at the elements of their lists text is kept. */
  function beginValue(offset: number, opensList: boolean): void {
    if (stack.length === 1) {
      memberIsList = opensList;
      index = 0;
      visitor.onMember(memberKey, opensList, placeAt(offset));
      if (!opensList) beginCapture(offset);
    } else if (stack.length === 2 && memberIsList) {
      beginCapture(offset);
    }
  }

  /** A value ended before `end`. */
  function endValue(chunk: string, end: number): void {
    expect = stack.length === 0 ? 'end of file' : ', or end';
    if (!capturing) return;
    const depth = memberIsList ? 2 : 1;
    if (stack.length !== depth) return;
    const text = finishCapture(chunk, end);
    visitor.onElement({ ...capturePlace, key: memberKey, index: memberIsList ? index : null, text, names });
    index += 1;
  }

  function fault(code: JsonFault['code'], message: string, offset: number): JsonFault {
    return { code, message, ...placeAt(offset) };
  }

  function open(bracket: '{' | '[', offset: number): JsonFault | null {
    if (stack.length === 0 && bracket === '[') return fault('malformed', 'The file must hold an object.', offset);
    if (stack.length >= limits.depth) {
      return fault('too-deep', `Nested more than ${String(limits.depth)} levels deep.`, offset);
    }
    beginValue(offset, bracket === '[');
    stack.push(bracket);
    expect = bracket === '{' ? 'name or }' : 'value or ]';
    return null;
  }

  function beginScalar(character: string, offset: number): JsonFault | null {
    if (stack.length === 0) return fault('malformed', 'The file must hold an object.', offset);
    if (character === '"') {
      expect = 'string';
      stringIsName = false;
    } else if (character === '-' || (character >= '0' && character <= '9')) {
      expect = 'number';
      token = '';
    } else if (character >= 'a' && character <= 'z') {
      expect = 'word';
      token = '';
    } else {
      return unexpected(character, offset, 'a value');
    }
    beginValue(offset, false);
    return null;
  }

  function unexpected(character: string, offset: number, wanted: string): JsonFault {
    return fault('malformed', `Expected ${wanted}, found ${JSON.stringify(character)}.`, offset);
  }

  /** One character between tokens. */
  function structure(character: string, chunk: string, offset: number): JsonFault | null {
    switch (expect) {
      case 'value or ]':
        if (character === ']') {
          stack.pop();
          endValue(chunk, offset + 1);
          return null;
        }
        return beginAny(character, offset);
      case 'value':
        return beginAny(character, offset);
      case 'name or }':
        if (character === '}') {
          stack.pop();
          endValue(chunk, offset + 1);
          return null;
        }
        return beginName(character, offset);
      case 'name':
        return beginName(character, offset);
      case ':':
        if (character !== ':') return unexpected(character, offset, '“:”');
        names += 1;
        expect = 'value';
        return null;
      case ', or end': {
        const list = stack[stack.length - 1] === '[';
        if (character === ',') {
          expect = list ? 'value' : 'name';
          return null;
        }
        if (character !== (list ? ']' : '}')) return unexpected(character, offset, list ? '“,” or “]”' : '“,” or “}”');
        stack.pop();
        endValue(chunk, offset + 1);
        return null;
      }
      case 'end of file':
        return unexpected(character, offset, 'the end of the file');
      case 'string':
      case 'escape':
      case 'hex digit':
      case 'number':
      case 'word':
        throw new Error(`Not between tokens: ${expect}`);
    }
  }

  function beginAny(character: string, offset: number): JsonFault | null {
    return character === '{' || character === '[' ? open(character, offset) : beginScalar(character, offset);
  }

  function beginName(character: string, offset: number): JsonFault | null {
    if (character !== '"') return unexpected(character, offset, 'a name in quotation marks');
    expect = 'string';
    stringIsName = true;
    if (stack.length === 1) beginCapture(offset);
    return null;
  }

  function endString(chunk: string, end: number): void {
    if (!stringIsName) {
      endValue(chunk, end);
      return;
    }
    expect = ':';
    if (stack.length === 1) memberKey = String(JSON.parse(finishCapture(chunk, end)));
  }

  function endToken(chunk: string, end: number): JsonFault | null {
    const right = expect === 'number' ? numberGrammar.test(token) : words.has(token);
    if (!right) return fault('malformed', `Not a value: ${JSON.stringify(token.slice(0, 40))}.`, end - token.length);
    endValue(chunk, end);
    return null;
  }

  function push(chunk: string): JsonFault | null {
    const length = chunk.length;
    let offset = 0;
    // A byte order mark may stand before JSON text and means nothing there (RFC 8259, section 8.1).
    if (first && length > 0) {
      first = false;
      if (chunk.charCodeAt(0) === 0xfeff) {
        offset = 1;
        lineStart = 1;
      }
    }
    while (offset < length) {
      switch (expect) {
        case 'string': {
          let code = chunk.charCodeAt(offset);
          while (code !== 0x22 && code !== 0x5c && code >= 0x20) {
            offset += 1;
            if (offset === length) break;
            code = chunk.charCodeAt(offset);
          }
          if (offset === length) break;
          if (code < 0x20) return fault('malformed', 'A control character inside a string must be escaped.', offset);
          offset += 1;
          if (code === 0x22) endString(chunk, offset);
          else expect = 'escape';
          break;
        }
        case 'escape': {
          const character = chunk.charAt(offset);
          if (character === 'u') {
            expect = 'hex digit';
            hexDigits = 0;
          } else if ('"\\/bfnrt'.includes(character)) {
            expect = 'string';
          } else {
            return unexpected(character, offset, 'an escape');
          }
          offset += 1;
          break;
        }
        case 'hex digit': {
          const character = chunk.charAt(offset);
          if (!/[0-9a-fA-F]/.test(character)) return unexpected(character, offset, 'a hexadecimal digit');
          hexDigits += 1;
          if (hexDigits === 4) expect = 'string';
          offset += 1;
          break;
        }
        case 'number':
        case 'word': {
          const grammar = expect === 'number' ? /[0-9+\-.eE]*/y : /[a-z]*/y;
          grammar.lastIndex = offset;
          const more = grammar.exec(chunk)?.[0] ?? '';
          token += more;
          offset += more.length;
          if (token.length > longestToken) return fault('malformed', 'A number is too long.', offset);
          if (offset < length) {
            const problem = endToken(chunk, offset);
            if (problem !== null) return problem;
          }
          break;
        }
        default: {
          const code = chunk.charCodeAt(offset);
          if (code === 0x0a) {
            line += 1;
            lineStart = offset + 1;
          } else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) {
            const problem = structure(chunk.charAt(offset), chunk, offset);
            if (problem !== null) return problem;
            // A number or a word has no opening mark: its first character belongs to it.
            if (inBareToken()) break;
          }
          offset += 1;
        }
      }
    }
    if (capturing) {
      pieces.push(captureStart === 0 ? chunk : chunk.slice(captureStart));
      capturedLength += length - captureStart;
      captureStart = 0;
      if (capturedLength > limits.elementLength) {
        return { code: 'too-large', message: 'One value is too large to be read.', ...capturePlace };
      }
    }
    lineStart -= length;
    return null;
  }

  function end(): JsonFault | null {
    if (expect === 'end of file') return null;
    return fault('truncated', 'The file ends in the middle.', 0);
  }

  return { push, end };
}
