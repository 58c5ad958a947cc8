/** An address as people read it, its letters as themselves; as it is where it writes them in an older code than UTF-8. */
export function shownAddress(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
