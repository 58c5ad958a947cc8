import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { didYouMean, slipOf } from './problem.ts';
import { idsIn, type Jsx } from './section.ts';
import type { Attribute, Component } from './vocabulary.ts';

/** The attribute that a wrongly named one is meant to be: one that it is a slip of, or the only one that is missing. */
function meant(name: string, { attributes }: Component, given: readonly string[]): string | undefined {
	const open = Object.keys(attributes).filter((one) => !given.includes(one));
	const needed = open.filter((one) => !attributes[one]?.optional);
	return slipOf(name, open) ?? (needed.length === 1 ? needed[0] : undefined);
}

/** What is wrong with the value of one attribute, or nothing. */
function brokenValue({ name, value }: MdxJsxAttribute, attribute: Attribute): string | undefined {
	if (typeof value === 'object' && value !== null) return `takes ${name}="…" in plain text, not in {…}`;
	if (!value?.trim()) return `needs a value in ${name}="…"`;
	if (attribute.holds === 'one-of' && !attribute.choices.includes(value))
		return `has ${name}="${value}", which is not one of ${attribute.choices.join(', ')}${didYouMean(value, attribute.choices)}`;
	if (attribute.holds === 'id' && value !== value.trim()) return `has spaces around the id in ${name}="${value}"`;
	if (attribute.holds !== 'ids') return undefined;
	const all = idsIn(value);
	const twice = all.find((one, index) => all.indexOf(one) !== index);
	return twice && `names “${twice}” twice in ${name}`;
}

/** The faults in the attributes of one component, which is left with those that it has, under their right names. */
export function mendAttributes(node: Jsx, component: Component): string[] {
	const written = node.attributes.filter((one) => one.type === 'mdxJsxAttribute');
	const spread = written.length < node.attributes.length;
	const faults = spread ? ['takes its attributes one by one, not in {…}'] : [];
	const kept = new Map<string, MdxJsxAttribute>();
	for (const one of written) {
		const attribute = component.attributes[one.name];
		if (attribute && kept.has(one.name)) faults.push(`has the attribute “${one.name}” twice`);
		else if (attribute) {
			const fault = brokenValue(one, attribute);
			if (fault) faults.push(fault);
			kept.set(one.name, one);
		} else {
			const right = meant(one.name, component, [...written.map(({ name }) => name), ...kept.keys()]);
			faults.push(`has no attribute “${one.name}”${right ? `; did you mean “${right}”?` : ''}`);
			if (right) kept.set(right, { ...one, name: right });
		}
	}
	const missing = Object.keys(component.attributes).filter(
		(name) => !component.attributes[name]?.optional && !kept.has(name),
	);
	node.attributes = [...kept.values()];
	return [...faults, ...(spread ? [] : missing.map((name) => `needs ${name}="…"`))];
}
