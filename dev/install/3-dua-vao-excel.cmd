@echo off
chcp 65001 >nul
rem Lists manifest.xml, which lies beside this file, in the Excel of this user alone. No administrator is needed.
rem Source: Microsoft Learn, Sideload Office Add-ins; the key is the one that office-addin-dev-settings writes.
set "KEY=HKCU\Software\Microsoft\Office\16.0\WEF\Developer"
set "ID=d6bedaf5-0deb-4a96-bfdc-9260a45ab6b9"
if not exist "%~dp0manifest.xml" (
  echo Không thấy manifest.xml trong thư mục này: hãy giải nén cả thư mục rồi chạy lại.
  pause
  exit /b 2
)
reg add "%KEY%" /v "%ID%" /t REG_SZ /d "%~dp0manifest.xml" /f >nul
if errorlevel 1 (
  echo Chưa ghi được vào sổ đăng ký của tài khoản này: chính sách của cơ quan có thể đang cấm, hãy hỏi cán bộ công nghệ thông tin.
) else (
  echo Đã đưa Sổ chỉ tiêu vào Excel của tài khoản này. Đóng hết cửa sổ Excel rồi mở lại: nút ở thẻ Trang đầu.
  echo Không xóa và không di chuyển thư mục này: Excel đọc manifest.xml ở đây mỗi lần mở.
)
pause
