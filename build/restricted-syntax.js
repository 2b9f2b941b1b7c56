/** A rule of lint: forms of code that may not be, each an ESLint selector with what to do instead. */

/** Every option is `{ selector, message }`; what a selector finds is reported with its message. */
const syntax = {
  meta: { schema: false },
  create(context) {
    return Object.fromEntries(
      context.options.map(({ selector, message }) => [selector, (node) => context.report({ node, message })]),
    );
  },
};

export default { meta: { name: 'restricted' }, rules: { syntax } };
