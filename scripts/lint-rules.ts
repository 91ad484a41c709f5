import type { ESLint, Rule } from 'eslint';
import path from 'node:path';

/** Files are named after their main export, in kebab-case, as everything else on disk is. */
const kebabCaseFiles: Rule.RuleModule = {
  meta: { type: 'suggestion', messages: { name: 'Name this file in kebab-case: "{{ name }}"' } },
  create: (context) => ({
    Program: (node) => {
      const name = path.basename(context.filename);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.[cm]?tsx?$/.test(name)) {
        context.report({ node, messageId: 'name', data: { name } });
      }
    },
  }),
};

/** The house's own lint rules. */
export const houseRules: ESLint.Plugin = { rules: { 'kebab-case-files': kebabCaseFiles } };
