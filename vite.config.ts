import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { pagesInDevelopment } from './src/cli/site/develop.ts'

/** Sheets that pages name by themselves: the style of the script's own parts comes with those. */
const SHEETS = ['src/pages/first.css', 'src/pages/plain.css', 'src/ui/fonts.css']

/** What nothing but the stage starts with: `src/pages/stage.tsx`, and what it imports that the page itself does not. */
const STAGE = new RegExp(
  `/src/(?:${[
    'model/(?:ties|relations/(?:evaluate|group|state))',
    'network/(?:large|layout/(?:arcs|find|geometry|input|labels|lines|numbers|place|positions|shapes|ties))',
    'network/drawing/(?:Network(?:Arc|DetailSwitch|Legend|Node|Tie)?|contacts|focus|readings|scene|useLight|useReach|useScene|words)',
    'pages/reader/(?:RelationsPane|RelationsPicture|Stage|moment)',
    'view/settings',
  ].join('|')})\\.tsx?$`,
)

/** The files that every page with a story has from the start. */
const STARTED = /\/(?:(?:index|i18n|names)-[\w-]+\.js|index-[\w-]+\.css)$/

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
        modulePreload: {
          polyfill: false,
          // What the page starts with is there before anything is fetched later: nobody need name it.
          resolveDependencies: (_, files, { hostType }) =>
            hostType === 'js' ? files.filter((file) => !STARTED.test(file)) : files,
        },
        rolldownOptions: {
          input: ['index.html', 'src/pages/first.ts', ...SHEETS],
          preserveEntrySignatures: 'allow-extension',
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              // What the page starts with in one file, however many of the later ones share parts of it. Of the words
              // each goes where it is used, and sheets that pages name are files of their own.
              groups: [
                {
                  name: 'page',
                  tags: ['$initial'],
                  test: (id) => !/\/first\.\w+$|\/(?:plain|fonts)\.css$|\/i18n\//.test(id),
                },
                // What stands beside the story in a wide window, in one file: in eight it would weigh two kilobytes more.
                { name: 'beside', test: STAGE },
                // Small parts that several of the later ones share: the first file names each file of those.
                { name: 'lists', test: /\/drawing\/(brush|rows|useMore)\.tsx?$/ },
              ],
            },
          },
        },
      },
}))
