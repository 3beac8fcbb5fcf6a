@echo off
chcp 65001 >nul
rem node.exe beside this file goes first: it needs no installing.
set "NODE=node"
if exist "%~dp0node.exe" set "NODE=%~dp0node.exe"
"%NODE%" "%~dp0may-chu.cjs"
if errorlevel 1 pause
