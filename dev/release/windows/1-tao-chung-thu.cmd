@echo off
chcp 65001 >nul
rem Makes a certificate for https://localhost and has Windows trust it for this user alone. No administrator is needed;
rem Windows asks once. Source: Microsoft Learn, New-SelfSignedCertificate, Export-PfxCertificate, Import-Certificate.
set "SO_CHI_TIEU=%~dp0"
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$ErrorActionPreference = 'Stop';" ^
  "$folder = $env:SO_CHI_TIEU;" ^
  "$made = New-SelfSignedCertificate -DnsName 'localhost' -FriendlyName 'So chi tieu (localhost)' -CertStoreLocation 'Cert:\CurrentUser\My' -NotAfter (Get-Date).AddYears(2);" ^
  "$word = ConvertTo-SecureString 'so-chi-tieu' -AsPlainText -Force;" ^
  "$null = Export-PfxCertificate -Cert $made -FilePath (Join-Path $folder 'chung-thu.pfx') -Password $word -CryptoAlgorithmOption AES256_SHA256;" ^
  "$null = Export-Certificate -Cert $made -FilePath (Join-Path $folder 'chung-thu.cer');" ^
  "$null = Import-Certificate -FilePath (Join-Path $folder 'chung-thu.cer') -CertStoreLocation 'Cert:\CurrentUser\Root'"
if errorlevel 1 (
  echo Chưa tạo được chứng thư: xem lỗi ở trên.
) else (
  echo Đã tạo chứng thư. Bây giờ chạy 2-mo-may-chu.cmd.
)
pause
