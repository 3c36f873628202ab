import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The families our style names for Chinese; the packages' font stands in for them on a bare machine. */
const wanted = ['PingFang SC', 'Songti SC', 'Noto Sans SC']

/**
 * Chinese for a machine without a Chinese font: names the folder of one that comes with the packages, besides the
 * machine's own fonts. Returns the file for the browser's FONTCONFIG_FILE.
 */
export function writeFontConfig(folder: string): string {
  const require = createRequire(import.meta.url)
  const chinese = path.join(path.dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts')
  const file = path.join(folder, 'fonts.conf')
  mkdirSync(folder, { recursive: true })
  const aliases = wanted.map(
    family => `  <alias binding="same"><family>${family}</family><prefer><family>Noto Sans S Chinese</family></prefer></alias>`,
  )
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${chinese}</dir>
${aliases.join('\n')}
  <cachedir>${path.join(folder, 'font-cache')}</cachedir>
</fontconfig>
`,
  )
  return file
}
