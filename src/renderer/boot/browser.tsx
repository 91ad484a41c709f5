import { createBrowserHost } from '#host/browser/browser-host';
import { mount } from '#renderer/boot/mount.tsx';

mount(createBrowserHost());
