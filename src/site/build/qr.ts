import qrcode from 'qrcode-generator';

/**
 * The QR code of an address, with a quarter of it to spare for damage: one path of unit squares in a square of this size, with
 * the four units of quiet around it that readers need.
 */
export function qr(address: string) {
	const code = qrcode(0, 'Q');
	code.addData(address);
	code.make();
	const count = code.getModuleCount();
	const cells = Array.from(
		{ length: count * count },
		(_, index) => [index % count, Math.floor(index / count)] as const,
	);
	const dark = cells.filter(([x, y]) => code.isDark(y, x));
	return { size: count + 8, d: dark.map(([x, y]) => `M${String(x + 4)} ${String(y + 4)}h1v1h-1z`).join('') };
}
