import { type FoldedWord, foldWord } from './fold-word.ts';
import { isNear, matchQuality, shortestWithin, slipsAllowed } from './match-word.ts';

/** Called for each word that answers a typed piece, with the quality of the match. */
type Visit = (word: number, quality: number) => void;

/** All different words of a body of text, each a number, and a quick way to those that answer what was typed. */
export interface Vocabulary {
  readonly size: number;
  /** Visits each word that is the piece or begins with it; where there is none, words that hold it; where there is none, near misses. */
  find(typed: FoldedWord, visit: Visit): void;
}

/** Words in the order of one of their forms. */
interface SortedForms {
  readonly text: readonly string[];
  readonly word: Int32Array;
}

function sortForms(texts: readonly string[]): SortedForms {
  const word = Int32Array.from(texts, (_, w) => w).sort((a, b) => {
    const left = texts[a]!;
    const right = texts[b]!;
    return left < right ? -1 : left > right ? 1 : a - b;
  });
  return { text: Array.from(word, (w) => texts[w]!), word };
}

/** Visits the words whose form begins with a piece. */
function findBeginning({ text, word }: SortedForms, piece: string, visit: Visit): void {
  if (piece === '') return;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text[middle]! < piece) low = middle + 1;
    else high = middle;
  }
  for (; low < text.length && text[low]!.startsWith(piece); low++) {
    visit(word[low]!, text[low]!.length === piece.length ? matchQuality.exact : matchQuality.beginning);
  }
}

/** One bit a letter of a word, so that words with too many other letters are told without comparing them. */
function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Lays out the vocabulary of the given words, which are all different. */
export function buildVocabulary(words: readonly string[]): Vocabulary {
  const folded = words.map(foldWord);
  const plain = sortForms(folded.map((word) => word.plain.text));
  const sounds = folded.map((word) => word.sound.text);
  const sound = sortForms(sounds);
  const bits = Int32Array.from(sounds, letterBits);

  const findWithin = (typed: FoldedWord, visit: Visit) => {
    const [plainPiece, soundPiece] = [typed.plain.text, typed.sound.text];
    for (let w = 0; w < words.length; w++) {
      const holdsSound = soundPiece.length >= shortestWithin && sounds[w]!.includes(soundPiece);
      const holds =
        holdsSound || (plainPiece.length >= shortestWithin && folded[w]!.plain.text.includes(plainPiece));
      if (holds) visit(w, matchQuality.within);
    }
  };

  const findNear = (piece: string, visit: Visit) => {
    const slips = slipsAllowed(piece.length);
    if (slips === 0) return;
    const wanted = letterBits(piece);
    for (let w = 0; w < words.length; w++) {
      if (countBits(wanted & ~bits[w]!) <= slips && isNear(piece, sounds[w]!)) visit(w, matchQuality.near);
    }
  };

  return {
    size: words.length,
    find(typed, visit) {
      let found = false;
      const tell: Visit = (word, quality) => {
        found = true;
        visit(word, quality);
      };
      findBeginning(plain, typed.plain.text, tell);
      findBeginning(sound, typed.sound.text, tell);
      if (!found) findWithin(typed, tell);
      if (!found) findNear(typed.sound.text, tell);
    },
  };
}
