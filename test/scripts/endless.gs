/** Two ways never to end. */

function sleeps() {
  for (;;) {
    Utilities.sleep(1000);
  }
}

function computes() {
  let n = 0;
  while (n >= 0) n = (n + 1) % 1000;
}
