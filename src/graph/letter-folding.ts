/**
 * Latin letters for a letter that is not one of the plain 26, in lower case. Letters that carry only an accent are not here:
 * they lose it. Cyrillic follows the spelling usual in English-language press; Kazakh letters stand for the Latin ones that the
 * same sound has there, so that both spellings of a name fold to one.
 */
const latinByLetter: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    // Kazakh
    ә: 'a',
    ғ: 'g',
    қ: 'q',
    ң: 'n',
    ө: 'o',
    ұ: 'u',
    ү: 'u',
    һ: 'h',
    і: 'i',
    // Ukrainian, Belarusian, Serbian, Macedonian
    є: 'e',
    ї: 'i',
    ґ: 'g',
    ў: 'u',
    ј: 'y',
    љ: 'l',
    њ: 'n',
    ћ: 'ch',
    ђ: 'dj',
    џ: 'dzh',
    // Latin letters that say another sound, or that no accent can be taken from
    ş: 'sh',
    š: 'sh',
    ș: 'sh',
    ç: 'ch',
    č: 'ch',
    ć: 'ch',
    ž: 'zh',
    ı: 'i',
    ŋ: 'n',
    ə: 'a',
    ß: 'ss',
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
  }),
);

const accents = /\p{M}/gu;

/** Returns a letter of any script in lower case, in Latin letters where it has some, and without accents; '' for a mere accent. */
export function foldLetter(letter: string): string {
  const lower = letter.toLowerCase().normalize('NFC');
  const known = latinByLetter.get(lower);
  if (known !== undefined) return known;
  const bare = lower.normalize('NFKD').replace(accents, '');
  return latinByLetter.get(bare) ?? bare;
}

/** Returns a letter in lower case and without accents, in its own script. */
export function bareLetter(letter: string): string {
  return letter.toLowerCase().normalize('NFKD').replace(accents, '');
}
