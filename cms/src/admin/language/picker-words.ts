/** What the date pickers of Strapi's design system say in English whatever the language: written in their code, in no list. */
const PICKER_WORDS: [english: RegExp, vietnamese: string][] = [
  [/`\$\{\w+\} date`/g, 'Xóa ngày'],
  [/`\$\{\w+\} time`/g, 'Xóa giờ'],
  [/"Choose date"/g, 'Chọn ngày'],
  [/"Choose time"/g, 'Chọn giờ'],
]

/** The code of the pickers, speaking Vietnamese where the panel does. */
export const withPickerWords = (code: string): string =>
  PICKER_WORDS.reduce(
    (spoken, [english, vietnamese]) =>
      spoken.replace(
        english,
        (words) => `(document.documentElement.lang === 'vi' ? '${vietnamese}' : ${words})`,
      ),
    code,
  )

/** A plugin for the build of the panel. */
export const pickerWords = {
  name: 'picker-words',
  transform: (code: string, id: string): string | null =>
    /@strapi\/design-system\/dist\/index\.m?js/.test(id) ? withPickerWords(code) : null,
}
