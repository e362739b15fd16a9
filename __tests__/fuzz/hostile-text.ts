/** Text and numbers of the kind that break programs: markup, references, control characters, huge and odd numbers. */
import fc from 'fast-check';

/** Pieces that markdown, HTML, GitHub, terminals, YAML, JSON or JavaScript give a meaning to. */
const pieces: readonly string[] = [
  ...Array.from('`|\\<>&*_~[]()!#@$:-+=\n\r\t {}"\'%,.;?/^0a'),
  ...['```', '~~~', '</details>', '</summary>', '<details>', '<!--', '-->', '--!>', '<![CDATA[', ']]>', '<?x', '</td>'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=x>',
    '<a href=javascript:x>',
    '</code>',
  ],
  ...['@user', '@org/team', 'a@b.co', '#12', 'GH-3', 'owner/name#4', 'owner/name@0123456', '0123456789abcdef0123'],
  ...[
    'https://a.b',
    'www.a.b',
    'ftp://a.b',
    'mailto:a@b.co',
    '[x](y)',
    '![x](y)',
    '[x]: y',
    '[^1]',
    '[x][y]',
    '- [ ] ',
  ],
  ...[
    '| --- |',
    '---',
    '===',
    '> ',
    '> [!CAUTION]',
    '# ',
    '1. ',
    '* ',
    '$$',
    '$x$',
    '$`x`$',
    ':tada:',
    '&amp;',
    '&#64;',
  ],
  ...['\u001B[31m', '\u001B]8;;https://a.b\u0007', '\u009B2J', '\u0000', '\u0007', '\u0008', '\u007F', '\u0085'],
  ...['\u202E', '\u2066', '\u200B', '\u200D', '\uFEFF', '\u2028', '\u2029', '\u00AD', '\u2060', '\uFFFD', '\uFFFF'],
  ...['\uD800', '\uDC00', '\u{1F468}\u200D\u{1F469}', 'e\u0301\u0301\u0301', '\u{E0041}', '\u00A0', '\u3000', '\u115F'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'length',
    'then',
    '__defineGetter__',
  ],
  ...[
    'null',
    'NaN',
    'Infinity',
    'true',
    '::error::',
    '::add-mask::x',
    '%0A',
    '${{ x }}',
    '../..',
    'C:\\',
    '~',
    '*',
    '**',
  ],
];

/** One hostile text: short mixtures of the pieces with any characters between them, now and then very long. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...pieces), weight: 5 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 3 }), weight: 1 },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }), weight: 1 },
      {
        arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.nat(300)).map(([one, times]) => one.repeat(times)),
        weight: 1,
      },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What may stand where a number is expected. */
export const hostileNumber: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['0', '-0', '-1', '1e308', '1e309', '-1e400', '1e-320', '5e-324', '1e-400', 'NaN', 'Infinity', '-Infinity'],
    ...[
      '9007199254740993',
      '18446744073709551616',
      '0.1e-7',
      '1e21',
      '123456789012345678901234567890',
      '1'.repeat(400),
    ],
    ...[
      '00',
      '1.',
      '.5',
      '+1',
      '1e',
      '0x10',
      '1_000',
      '1,234',
      '""',
      'null',
      'true',
      '[]',
      '{}',
      '"1"',
      '1.7976931348623157e308',
    ],
  ),
  fc.double({ noNaN: true }).map(String),
  fc.integer().map(String),
);
