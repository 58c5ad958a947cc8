import type { Role } from './inks.ts';
import { numberOf, type Element } from './svg-tree.ts';

/** How an element is painted, by its own attributes and those around it; widths in its own units. */
export interface Style {
	fill?: Role | undefined;
	stroke?: Role | undefined;
	width: number;
	dash?: number[] | undefined;
	cap: 'butt' | 'round';
	join: 'miter' | 'round';
	fillOpacity: number;
	strokeOpacity: number;
}

/** That of a drawing before its first element says anything. */
export const plain: Style = { width: 1, cap: 'butt', join: 'miter', fillOpacity: 1, strokeOpacity: 1 };

/** The style of an element within another; colours come by classes alone, `f-` for a surface and `s-` for a line. */
export function styleOf({ attributes }: Element, around: Style): Style {
	const style: Style = { ...around };
	for (const name of (attributes.get('class') ?? '').split(' ')) {
		if (name.startsWith('f-')) style.fill = name.slice(2) as Role;
		if (name.startsWith('s-')) style.stroke = name.slice(2) as Role;
	}
	if (attributes.get('fill') === 'none') style.fill = undefined;
	const number = (name: string, other: number): number => Number(attributes.get(name) ?? other);
	style.width = number('stroke-width', style.width);
	style.fillOpacity = number('fill-opacity', style.fillOpacity);
	style.strokeOpacity = number('stroke-opacity', style.strokeOpacity);
	style.dash = attributes.get('stroke-dasharray')?.split(' ').map(Number) ?? style.dash;
	if (attributes.get('stroke-linecap') === 'round') style.cap = 'round';
	if (attributes.get('stroke-linejoin') === 'round') style.join = 'round';
	return style;
}

/** Where what an element holds begins, in the units around it, by its `transform` or a place of its own; and the scale there. */
export function placeOf(element: Element): { x: number; y: number; scale: number } {
	const text = element.attributes.get('transform') ?? '';
	const [, x = '0', y = '0'] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(text) ?? [];
	const [, scale = '1'] = /scale\(([-\d.e]+)\)/.exec(text) ?? [];
	const own = (name: string): number => (/^(?:svg|use)$/.test(element.name) ? numberOf(element, name) : 0);
	return { x: Number(x) + own('x'), y: Number(y) + own('y'), scale: Number(scale) };
}
