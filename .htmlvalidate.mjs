import { defineConfig } from 'html-validate';

/** How `npm run limits` checks every built page. */
export default defineConfig({
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
