@echo off
chcp 65001 >nul
rem Takes the add-in out of the Excel of this user; what 3-dua-vao-excel.cmd wrote is deleted, and nothing else.
set "KEY=HKCU\Software\Microsoft\Office\16.0\WEF\Developer"
set "ID=d6bedaf5-0deb-4a96-bfdc-9260a45ab6b9"
reg delete "%KEY%" /v "%ID%" /f >nul 2>nul
if errorlevel 1 (
  echo Sổ chỉ tiêu không có trong Excel của tài khoản này.
) else (
  echo Đã gỡ Sổ chỉ tiêu khỏi Excel của tài khoản này. Đóng hết cửa sổ Excel rồi mở lại.
)
pause
