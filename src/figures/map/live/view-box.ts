import { worldAt } from '../../kit/mercator.ts';
import { inSheet, type Sheet } from '../land/coast.ts';
import { seen, type Size, type View } from '../view.ts';

/** The `viewBox` in which an SVG of this size, px, shows a sheet as a view has it. */
export function viewBox(sheet: Sheet, view: View, { width, height }: Size): string {
	const { left, top } = inSheet(sheet, seen(view, { width, height }));
	const scale = worldAt(sheet.zoom) / view.world;
	return `${left} ${top} ${width * scale} ${height * scale}`;
}
