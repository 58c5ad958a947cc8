/**
 * A rule of our own: words that a reader sees stand in src/words/, none in components or code. It finds text and attributes
 * of templates, and strings that read like words: with two words in a row, with a word beside a value, or of one that begins with a
 * capital.
 */
/** Letters that are words in some language; pixels have one name in all. */
const letters = /(?<!\p{L})(?!px(?!\p{L}))\p{L}/u;
const wordy =
	/\p{L}[\p{L}’-]*\p{L}[,.:;!?’”)]* [“(]?\p{L}+|^[“(]?\p{Lu}[\p{Ll}’-]+[.:!?…”)]*$|(^| )\p{L}{4,}[,:]? \u0000|\u0000[,:.]? \p{L}{3,}/u;
/** Styles, selectors, addresses, mark-up, modules, colours of the system, classes of drawings and paths of SVG are no words. */
const code =
	/[{}=]|;\s*[\w-]+:|;$|\bh1\b|\bselect\b, |#C\d|^[.#[<@:]|:\/\/|^[Mm][\d.-]|\bvar\(|^--|\b\d+(px|rem)\b|^[a-z-]+: |^\([a-z-]+: [a-z]+\)$|^export |^(Canvas|CanvasText|GrayText)$|^[fs]-\w+( [fs]-\w+)*$/;
const read = new Set(['aria-label', 'title', 'alt', 'placeholder', 'label', 'description', 'aria-description']);
const unread =
	/^(class|class:list|id|href|src|d|viewBox|style|rel|sizes|media|srcset|points|transform|sandbox|allow|name|type|charset|http-equiv|property|content|role|lang|slot|of|fallbacks|data-.*|aria-(labelledby|describedby|controls|live))$/;
/** Calls whose strings are for the machine or for who builds the story. */
const forMachines =
	/(^|\.)(querySelector(All)?|closest|matches|getElementById|addEventListener|removeEventListener|dispatchEvent|createElement(NS)?|getContext|matchMedia|RegExp|Error|URL|NumberFormat|DateTimeFormat|Segmenter|startsWith|endsWith|includes|indexOf|split|replace|replaceAll|getAttribute|setProperty|getPropertyValue|getItem|setItem|report|warn|info|error|log|describe|regex|getEntry|phrase|printed|define|defineLayout|on|off)$/;

const nameOf = (node) =>
	node.type === 'MemberExpression'
		? `${nameOf(node.object)}.${node.property.name ?? ''}`
		: node.type === 'Identifier'
			? node.name
			: '';

/** Whether a string, by where it stands, is for a machine: an import, a key, a type, a comparison, a selector, an error. */
function forMachine(node) {
	let inner = node;
	for (let outer = node.parent; outer; inner = outer, outer = outer.parent) {
		if (
			/^(Import|Export(Named|All))|^TS(LiteralType|Enum|Import|ModuleDecl)|^ThrowStatement|^TaggedTemplate/.test(
				outer.type,
			)
		) {
			if (outer.type !== 'ExportNamedDeclaration') return true;
		}
		if (outer.type === 'AssignmentExpression' && /^(className|layout)$/.test(outer.left.property?.name)) return true;
		// A key, the kind of a thing in JSON-LD and GeoJSON, and a layout of the slides' file.
		if (
			outer.type === 'Property' &&
			(outer.key === inner || /^(@?type|masterName)$/.test(outer.key.name ?? outer.key.value))
		)
			return true;
		if (outer.type === 'MemberExpression' && outer.property === inner) return true;
		if (outer.type === 'BinaryExpression' && /^[!=]==?$|^in$/.test(outer.operator)) return true;
		if (outer.type === 'SwitchCase' && outer.test === inner) return true;
		if (outer.type === 'JSXAttribute' || outer.type.startsWith('AstroTemplateLiteralAttribute'))
			return unread.test(attributeName(outer));
		if (/^(Call|New)Expression$/.test(outer.type) && outer.callee !== inner && forMachines.test(nameOf(outer.callee)))
			return true;
		if (/Function|JSXExpressionContainer|JSXElement|^Program/.test(outer.type)) return false;
	}
	return false;
}

const attributeName = (node) =>
	node.name?.type === 'JSXNamespacedName'
		? `${node.name.namespace.name}:${node.name.name.name}`
		: (node.name?.name ?? '');

/** Whether a string is what an expression in a template prints: alone, or a branch of it. */
function isPrinted(node) {
	let inner = node;
	let outer = node.parent;
	while (
		(outer.type === 'ConditionalExpression' && outer.test !== inner) ||
		(outer.type === 'LogicalExpression' && outer.right === inner)
	)
		[inner, outer] = [outer, outer.parent];
	if (outer.type !== 'JSXExpressionContainer') return false;
	return outer.parent.type === 'JSXAttribute' ? read.has(attributeName(outer.parent)) : true;
}

/** Whether a text is a name that people type: it stands in `<code>`, or is an address or a file. */
const isCode = ({ parent, value }) =>
	/^(code|kbd|samp)$/.test(parent?.openingElement?.name?.name ?? '') || /^\s*[\w-]*[/.][\w./-]*\s*$/.test(value);

/** What of a node is words that a reader sees, or nothing. */
export function wordsOf(node) {
	if (node.type === 'JSXText') return letters.test(node.value) && !isCode(node) ? node.value : undefined;
	if (node.type === 'TemplateLiteral') {
		const text = node.quasis.map(({ value }) => value.cooked).join('\u0000');
		const printed = isPrinted(node) && letters.test(text);
		return (printed || wordy.test(text.trim())) && !code.test(text) && !forMachine(node) ? text : undefined;
	}
	if (node.type !== 'Literal' || typeof node.value !== 'string' || !letters.test(node.value)) return undefined;
	if (node.parent.type === 'JSXAttribute') {
		const name = attributeName(node.parent);
		if (read.has(name)) return node.value;
		return !unread.test(name) && wordy.test(node.value) && !code.test(node.value) ? node.value : undefined;
	}
	if (node.parent.type === 'ExpressionStatement') return undefined;
	if (isPrinted(node)) return node.value;
	return wordy.test(node.value.trim()) && !code.test(node.value) && !forMachine(node) ? node.value : undefined;
}

export default {
	meta: {
		type: 'problem',
		schema: [],
		messages: { found: 'Words that a reader sees stand in src/words/en/: “{{words}}”.' },
	},
	create(context) {
		const look = (node) => {
			const words = wordsOf(node);
			if (words !== undefined)
				context.report({
					node,
					messageId: 'found',
					data: { words: words.replaceAll('\u0000', '…').trim().replace(/\s+/g, ' ').slice(0, 60) },
				});
		};
		return { JSXText: look, Literal: look, TemplateLiteral: look };
	},
};
