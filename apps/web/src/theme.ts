import type { ThemeConfig } from 'antd';

const BASE_SIZE = 14;
const LARGE_SIZE = 18;
/** The least side of a target under a finger, and under a mouse, in pixels. */
const TOUCH = 44;
const POINTER = 36;

const fontFamily = '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** One accent for the act a page wants, greys for the rest; sizes by reader and by pointer. */
export const themeOf = ({ largeText, touch }: { largeText: boolean; touch: boolean }): ThemeConfig => ({
  token: {
    colorPrimary: '#174ea6',
    colorLink: '#174ea6',
    colorText: '#1f2329',
    colorTextPlaceholder: '#6b7280',
    colorBorder: '#8f959e',
    borderRadius: 4,
    fontFamily,
    fontSize: largeText ? LARGE_SIZE : BASE_SIZE,
    controlHeight: touch ? TOUCH : POINTER,
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    wireframe: false,
  },
});
