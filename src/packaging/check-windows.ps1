# check-windows.ps1: installs the .msi that the build made, uses the installed program as its user would, takes it away again, and
# fails where it does not start, finds nothing, does without its start-up cache, does not close, or takes what its user made.
# What was seen is in target\seen. Needs PowerShell 7 and the rights to set the time zone. Not run by the project's developers,
# who have no such machine.
#Requires -Version 7
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false
# What Java writes is read as it is written.
[Console]::OutputEncoding = [System.Text.UTF8Encoding]::new()
Set-Location (Join-Path $PSScriptRoot '..\..')
$seen = Join-Path (Get-Location).Path 'target\seen'
New-Item -ItemType Directory -Force $seen | Out-Null

# Starts a program and waits for it, at most so many seconds. It answers with the code that the program ended with.
function Wait-Program([string] $name, [string] $file, [string[]] $words, [int] $seconds) {
    $out = Join-Path $seen "$name.txt"
    $call = @{ FilePath = $file; PassThru = $true; RedirectStandardOutput = $out; RedirectStandardError = "$out.err" }
    if ($words) { $call.ArgumentList = $words }
    $process = Start-Process @call
    # Only a process whose handle was asked for while it ran can say how it ended.
    $null = $process.Handle
    if (-not $process.WaitForExit($seconds * 1000)) {
        $process.Kill($true)
        throw "$name did not end in $seconds s: $(Get-Content -Raw $out) $(Get-Content -Raw "$out.err")"
    }
    $process.ExitCode
}

function Use-Program([string] $name, [string[]] $words, [int] $seconds = 60) {
    $code = Wait-Program $name $program $words $seconds
    if ($code -ne 0) {
        throw "$name ended with ${code}: $(Get-Content -Raw (Join-Path $seen "$name.txt")) $(Get-Content -Raw (Join-Path $seen "$name.txt.err"))"
    }
}

# 3010: done, once Windows is started again.
function Use-Installer([string] $name, [string] $act) {
    $code = Wait-Program $name 'msiexec.exe' @($act, "`"$installer`"", '/qn', '/norestart', '/l*v', "`"$seen\$name.log`"") 600
    if ($code -notin 0, 3010) { throw "$name ended with $code" }
}

# An installer keeps times of files in the local zone: the cache knows the jars by them, and this is not the builder's zone.
tzutil /s 'FLE Standard Time'
if ($LASTEXITCODE -ne 0) { throw "the time zone is not set: $LASTEXITCODE" }
$installers = @(Get-ChildItem target\installers\*.msi)
if ($installers.Count -ne 1) { throw "there are $($installers.Count) installers" }
$installer = $installers[0].FullName
Use-Installer 'install' '/i'
$folder = Join-Path $env:LOCALAPPDATA 'Helminauha'
$program = Join-Path $folder 'Helminauha.exe'
if (-not (Test-Path $program)) { throw "there is no $program" }
Get-ChildItem -Recurse -File $folder | Select-Object FullName, Length, LastWriteTimeUtc | Export-Csv (Join-Path $seen 'files.csv')
if (-not (Test-Path 'Registry::HKEY_CLASSES_ROOT\.helminauha')) { throw 'a session does not open by a double click' }
if (-not (Test-Path 'Registry::HKEY_CLASSES_ROOT\.helmikirjasto')) { throw 'a library does not open by a double click' }
Get-ChildItem -Recurse "$env:APPDATA\Microsoft\Windows\Start Menu\Programs" -Filter 'Helminauha*' | Out-File (Join-Path $seen 'menu.txt')

Use-Program 'version' @('--version')
# Java says no instead of going on without its cache.
$env:_JAVA_OPTIONS = '-XX:AOTMode=on'
Use-Program 'cache' @('--version')
Remove-Item Env:_JAVA_OPTIONS

if (-not (Test-Path "$folder\app\collection\dictionary\mor.vfst")) { throw 'there is no Finnish dictionary' }
$query = "palaverit venyv$([char]0xE4)t"
& "$folder\runtime\bin\java.exe" '-Dstdout.encoding=UTF-8' "-Dorg.sqlite.lib.path=$folder\app" '-cp' "$folder\app\*" `
    'fi.helminauha.editor.Editor' 'query' "$folder\app\collection" $query | Tee-Object (Join-Path $seen 'search.txt')
if ($LASTEXITCODE -ne 0 -or -not (Select-String -Quiet 'palaver' (Join-Path $seen 'search.txt'))) { throw "nothing is found for $query" }

Use-Program 'tour' @('--rehearse', "`"$seen\tour`"") 600

# The window as it stands on the screen, after a start by its shortcut's target.
$running = Start-Process -FilePath $program -PassThru
$null = $running.Handle
Start-Sleep -Seconds 15
Add-Type -AssemblyName System.Windows.Forms, System.Drawing
$bounds = [System.Windows.Forms.Screen]::PrimaryScreen.Bounds
$picture = [System.Drawing.Bitmap]::new($bounds.Width, $bounds.Height)
try {
    [System.Drawing.Graphics]::FromImage($picture).CopyFromScreen($bounds.Location, [System.Drawing.Point]::Empty, $bounds.Size)
    $picture.Save((Join-Path $seen 'screen.png'))
} catch {
    # A session without a desktop shows nothing; whether the program runs is seen all the same.
    "no picture: $_" | Out-File (Join-Path $seen 'screen.txt')
}
if ($running.HasExited) { throw "the program ended with $($running.ExitCode)" }
# A second start hands over and ends.
Use-Program 'second' @()
if ($running.HasExited) { throw "the first program ended with $($running.ExitCode) when a second was started" }
# The launcher and the program may be two processes of one name: the one with the window is asked to close.
$asked = @(Get-Process Helminauha | Where-Object { $_.CloseMainWindow() })
if ($asked.Count -eq 0) { throw 'the program has no window' }
if (-not $running.WaitForExit(30000)) { throw 'the program does not close' }
if ($running.ExitCode -ne 0) { throw "the program closed with $($running.ExitCode)" }

# What the user made is not the installer's to take.
$own = Join-Path $env:APPDATA 'Helminauha'
Get-ChildItem -Recurse $own | Out-File (Join-Path $seen 'folder.txt')
Use-Installer 'uninstall' '/x'
if (Test-Path $program) { throw 'the program is still there after it was taken away' }
if (-not (Test-Path (Join-Path $own 'library.db'))) { throw 'what the user made is gone with the program' }
