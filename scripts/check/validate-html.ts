/** Checks every built page with html-validate: `tsx scripts/check/validate-html.ts` after a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes attributes as it likes, and both spellings are valid HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // A list may have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The results of the search belong to a combobox (ARIA Authoring Practices); no <select> does that.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

const dist = process.env['OUT_DIR'] ?? 'dist';
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
let problems = 0;
for (const file of files) {
  const report = validator.validateStringSync(readFileSync(join(dist, file), 'utf8'), file);
  for (const { messages } of report.results) {
    for (const { ruleId, message, line, column } of messages) {
      problems += 1;
      console.error(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
}
console.log(`html-validate: ${files.length} pages, ${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;
