/* The program of so-chi-tieu.html, of its page and of its thread: the file holds it once. */
if (typeof document === "undefined") void import("#taskpane/engine/worker");
else
  void import("./open-file").then(({ openFile }) => {
    openFile(document);
  });
