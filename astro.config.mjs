import { defineConfig } from 'astro/config';
import { sveltiaBundle } from './src/editor/sveltia-bundle.ts';
import { contentReload } from './src/register/content-reload.ts';
import { readTheme, themeStyles } from './src/site.ts';

const theme = readTheme();

export default defineConfig({
  site: theme.address,
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  output: 'static',
  build: { concurrency: 8, inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [contentReload()],
  vite: {
    plugins: [sveltiaBundle()],
    optimizeDeps: { exclude: ['@sveltia/cms'] },
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
    css: {
      preprocessorOptions: {
        scss: {
          additionalData: (source, file) => (file.endsWith('site.scss') ? `${source}\n${themeStyles(theme)}` : source),
          quietDeps: true,
        },
      },
    },
  },
});
