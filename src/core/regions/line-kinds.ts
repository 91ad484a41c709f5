import type { Region } from '#core/model/records';
import type { TextLine } from '#core/regions/text-lines';

export interface LineKind {
  readonly role: Exclude<Region['role'], 'article'>;
  readonly rule: string;
  /** It is a heading: what follows it and looks like links belongs to it. */
  readonly opens: boolean;
}

interface LineRule {
  readonly role: LineKind['role'];
  readonly rule: string;
  /** Tried on the line without its bullet. */
  readonly pattern: RegExp;
  /** Longest line that it may be, in UTF-16 code units: a paragraph that only speaks of such things is left alone. */
  readonly longest: number;
  readonly opens?: boolean;
}

/** In the order in which they are tried; the first that fits holds. Written for English pages. */
const rules: readonly LineRule[] = [
  {
    role: 'boilerplate',
    rule: 'a cookie notice',
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking)).*\bcookies?\b|(?:accept|manage|reject|allow)(?: all)? cookies?\b|cookies?(?: box| consent| policy| preferences| settings| notice)+)/iu,
    longest: 600,
  },
  {
    role: 'boilerplate',
    rule: 'a form for comments',
    pattern:
      /^(?:leave (?:a|your) (?:reply|comment)|post (?:a )?comment|add a comment|write a comment|join the (?:conversation|discussion)|your e-?mail address will not be published|required fields are marked|save my name, e-?mail|(?:show |view |read )?(?:all )?comments?(?: \(\d+\)|:)?$|\d+ comments?$|log in to (?:comment|reply))/iu,
    longest: 200,
  },
  {
    role: 'boilerplate',
    rule: 'buttons to share',
    pattern:
      /^(?:share(?: this| on| via|:|$)|tweet(?: this)?$|(?:e-?mail|print|save)(?: this)?(?: article| page| story)?$|copy link|(?:facebook|twitter|whatsapp|linkedin|pinterest|telegram|reddit|e-?mail|print|x)(?:[\s,|/·]+(?:facebook|twitter|whatsapp|linkedin|pinterest|telegram|reddit|e-?mail|print|x|messenger|viber))*$|follow (?:us|@\w+)|like us on)/iu,
    longest: 120,
  },
  {
    role: 'boilerplate',
    rule: 'a newsletter or subscription',
    pattern:
      /^(?:subscribe(?: now| today| to| for|$)|sign up (?:for|to|now|here|today)|get (?:our|the) .*\b(?:newsletters?|in your inbox)|(?:our |the )?(?:daily |weekly )?newsletters?$|register (?:now|for free)|already a (?:subscriber|member)|become a (?:member|subscriber)|support (?:our|independent) journalism|download (?:our|the) .*\bapp\b|enter your e-?mail)/iu,
    longest: 240,
  },
  {
    role: 'boilerplate',
    rule: 'an advertisement, or a word about blocking it',
    pattern:
      /^(?:advertis(?:e?ments?|ing)\b.{0,30}$|sponsored(?: content| by.*)?$|(?:please )?(?:disable|turn off|whitelist).*\bad.?blocker|.*\bplease (?:whitelist|disable your ad)|story continues below|article continues below|scroll to continue|continue reading)/iu,
    longest: 240,
  },
  {
    role: 'boilerplate',
    rule: 'a copyright line',
    pattern:
      /^(?:©|\(c\) ?\d{4}|copyright\b.{0,10}(?:©|\(c\)|\d{4}|by )|all rights reserved|terms (?:of|and) (?:use|service|conditions)|privacy (?:policy|notice)|.{0,80}\ball rights reserved\.?$|reproduction .*\bprohibited|this material may not be published)/iu,
    longest: 320,
  },
  {
    role: 'boilerplate',
    rule: 'a control of the page',
    pattern:
      /^(?:(?:show|load|view|see) (?:more|all|less)(?: .{0,20})?$|back to (?:the )?top|(?:skip|jump) to (?:main )?content|(?:click|tap) here\b|(?:previous|next) (?:article|post|story|page)|home\s*[>»/]|(?:log|sign) in$|please enable javascript|your browser does not support|listen to (?:this )?article|(?:\d+ )?min(?:ute)?s? read$|tags?:|filed under|topics?:|report (?:a )?(?:typo|error|mistake))/iu,
    longest: 160,
  },
  {
    role: 'related',
    rule: 'a link to another article',
    pattern:
      /^(?:read (?:more|also|next|now|the full story)|see also|also read|related(?: articles?| stories)?|watch|more)\s*:\s*\S/iu,
    longest: 200,
  },
  {
    role: 'related',
    rule: 'a heading like “Similar articles”',
    pattern:
      /^(?:(?:similar|related|recommended|more|other|latest|recent|popular|trending|top|further|suggested)(?: \p{L}+)? (?:articles?|news|stories|story|posts?|reading|reads|topics?|content|coverage|headlines|links|videos?)|related|more (?:from|on|about|in) .{1,40}|most (?:read|viewed|popular|shared|commented)|see also|read (?:also|more|next)|also (?:read|on) .{0,40}|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|recommended(?: for you)?|don[’']t miss|editor[’']?s[’']? (?:picks?|choice)|what to read next|up next|trending(?: now)?)\s*[:…>»]*$/iu,
    longest: 70,
    opens: true,
  },
  {
    role: 'caption',
    rule: 'a photo credit',
    pattern:
      /^(?:(?:file )?(?:photo|image|picture|illustration|graphic|video|photograph)s?(?: credits?| courtesy(?: of)?)?\s*(?::|©|by [A-Z])|(?:photo|image) (?:courtesy|credit)|file (?:photo|-|–|—)|credit\s*:|pictured\s*:|(?:AP|REUTERS|EPA|AFP|Getty Images|Shutterstock)\s*\/\s*\S)/iu,
    longest: 300,
  },
  {
    role: 'caption',
    rule: 'a photo credit at the end of the line',
    pattern:
      /(?:\((?:photo|image|picture)\b[^)]*\)|\((?:AP|AFP|EPA|Reuters)(?: photo|\/)[^)]*\)|\/(?:AP|AFP|EPA|Reuters|Getty Images|TASS|Pool)(?: via \p{L}+)?|(?:REUTERS|AFP|EPA|AP)\/\p{Lu}[\p{L}. ’-]+|(?:AP|File) Photo|Getty Images)\)?\.?$/u,
    longest: 300,
  },
];

/** What a line is by itself; `null` for a line that may well be article text. */
export function lineKind({ content, length }: Pick<TextLine, 'content' | 'length'>): LineKind | null {
  const found = rules.find(({ pattern, longest }) => length <= longest && pattern.test(content));
  return found === undefined ? null : { role: found.role, rule: found.rule, opens: found.opens === true };
}
