import { bareLetter, foldLetter } from './letter-folding.ts';

/** A form of a word, and where in the word as written each of its letters comes from. */
export interface FoldedForm {
  readonly text: string;
  readonly at: readonly number[];
}

/** A word in the two forms in which it is compared. */
export interface FoldedWord {
  /** Lower case, without accents. */
  readonly plain: FoldedForm;
  /** One spelling for all the usual spellings of a name: Latin letters, doubled ones once, `kh`, `zh`, `y` and the like evened out. */
  readonly sound: FoldedForm;
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;

/** Returns the forms of one word. Marks that are neither letter nor digit, such as apostrophes, are passed over. */
export function foldWord(word: string): FoldedWord {
  return { plain: spell(word, bareLetter), sound: evenOut(spell(word, foldLetter)) };
}

function spell(word: string, fold: (letter: string) => string): FoldedForm {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const letter of word) {
    const folded = letterOrDigit.test(letter) ? fold(letter) : '';
    for (let i = 0; i < folded.length; i++) at.push(place);
    text += folded;
    place += letter.length;
  }
  return { text, at };
}

/** Groups of letters that stand for one sound, longest first, and the one spelling that is kept. */
const groups: readonly (readonly [group: string, kept: string])[] = [
  ['shch', 'sh'],
  ['dzh', 'j'],
  ['tch', 'ch'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['dj', 'j'],
  ['ck', 'k'],
  ['tz', 'ts'],
  ['q', 'k'],
  ['w', 'v'],
  ['x', 'ks'],
];

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

function evenOut({ text, at }: FoldedForm): FoldedForm {
  let even = '';
  const evenAt: number[] = [];
  const add = (letters: string, place: number) => {
    for (const letter of letters) {
      if (even.endsWith(letter)) continue;
      even += letter;
      evenAt.push(place);
    }
  };
  for (let i = 0; i < text.length; ) {
    const group = groups.find(([letters]) => text.startsWith(letters, i));
    const place = at[i]!;
    if (group) {
      add(group[1], place);
      i += group[0].length;
      continue;
    }
    add(glide(text, i), place);
    i++;
  }
  return { text: even, at: evenAt };
}

/** `y` and, between vowels or after the last one, `j` are silent before a vowel and `i` elsewhere. All else stays. */
function glide(text: string, i: number): string {
  const letter = text[i]!;
  const next = text[i + 1];
  const isGlide =
    letter === 'y' || (letter === 'j' && isVowel(text[i - 1]) && (next === undefined || isVowel(next)));
  if (!isGlide) return letter;
  return isVowel(next) ? '' : 'i';
}
