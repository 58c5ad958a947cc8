/** The languages of names in this project, in English. */
export const languages: Record<string, string> = {
	en: 'English',
	ja: 'Japanese',
	'zh-Hant': 'Chinese, traditional',
	'zh-Hans': 'Chinese, simplified',
	fil: 'Filipino',
	vi: 'Vietnamese',
	yoi: 'Yonaguni',
};
