// may-chu.cjs: serves the folder «trang» beside it to this computer alone, over https as Excel demands. The certificate was
// made by 1-tao-chung-thu.cmd on the same computer, and is trusted for its user only.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { dirname, join } from "node:path";
import sirv from "sirv";

const folder = dirname(process.argv[1]);
const certificate = join(folder, "chung-thu.pfx");
/** Known to everybody: what protects the file is the account of its user. */
const passphrase = "so-chi-tieu";
const port = Number(process.env["SO_CHI_TIEU_PORT"] ?? 3000);

function say(words, code) {
  process.stderr.write(`${words}\n`);
  process.exitCode = code;
}

function serve() {
  const files = sirv(join(folder, "trang"), {
    dev: true,
    etag: true,
    setHeaders: (response) => {
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("X-Content-Type-Options", "nosniff");
    },
  });
  const server = createServer(
    { pfx: readFileSync(certificate), passphrase },
    (request, response) => {
      delete request.headers.range;
      files(request, response);
    },
  );
  server.on("error", ({ code, message }) => {
    say(
      code === "EADDRINUSE"
        ? `Cổng ${String(port)} đang có chương trình khác dùng: có thể máy chủ này đã mở ở một cửa sổ khác.`
        : message,
      2,
    );
  });
  server.listen(port, "127.0.0.1", () => {
    const { port: taken } = server.address();
    process.stdout.write(
      `Đang phục vụ https://localhost:${String(taken)}/taskpane.html\nĐể cửa sổ này mở khi dùng Excel; đóng cửa sổ là dừng.\n`,
    );
  });
}

if (existsSync(certificate)) {
  try {
    serve();
  } catch (failure) {
    say(`Không đọc được chung-thu.pfx (${failure.message}): chạy lại 1-tao-chung-thu.cmd.`, 2);
  }
} else {
  say("Chưa có chung-thu.pfx: chạy 1-tao-chung-thu.cmd trước.", 2);
}
