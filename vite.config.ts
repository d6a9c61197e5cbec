import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { pagesInDevelopment } from './src/cli/site/develop.ts'

// Two builds come from here: the pages' script and style (`vite build`), and the command (`vite build --ssr`).
export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses, so that a site works in any folder of any host.
  base: './',
  appType: 'custom',
  plugins: [react(), pagesInDevelopment()],
  build: isSsrBuild
    ? {
        outDir: 'dist/cli',
        target: 'node20',
        rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
      }
    : {
        outDir: 'dist/app',
        target: 'es2022',
        manifest: true,
        // Nothing inlined as data: addresses, which a strict Content-Security-Policy blocks.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: ['index.html', 'src/pages/first.ts'],
          preserveEntrySignatures: 'allow-extension',
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              // What the page starts with in one file, however many of the later ones share parts of it. Of the words
              // each goes where it is used.
              groups: [{ name: 'page', tags: ['$initial'], test: (id) => !/first\.ts$|\/i18n\//.test(id) }],
            },
          },
        },
      },
}))
