/** Milliseconds from the call until what it drew has been on the screen for a frame. */
export async function ready(draw) {
  const begun = performance.now()
  await draw()
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  return performance.now() - begun
}
