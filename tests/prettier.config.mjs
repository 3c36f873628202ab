/** How the code is set: `npm run format` sets it, and `npm run lint` fails where it is set otherwise. */
export default { semi: false, singleQuote: true, printWidth: 140, arrowParens: 'avoid', trailingComma: 'all', quoteProps: 'preserve' }
