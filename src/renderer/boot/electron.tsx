import { createElectronHost } from '#host/electron/electron-host';
import { mount } from '#renderer/boot/mount.tsx';

mount(createElectronHost(window.spanwright));
