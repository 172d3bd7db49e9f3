# check-windows.ps1: installs the .msi that the build made, uses the installed program as its user would, and fails where it
# does not start, finds nothing, or does without its start-up cache. What was seen is in target\seen. Not run by the
# project's developers, who have no such machine.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$seen = Join-Path (Get-Location) 'target\seen'
New-Item -ItemType Directory -Force $seen | Out-Null

function Use-Program([string] $name, [string[]] $words) {
    $out = Join-Path $seen "$name.txt"
    $call = @{ FilePath = $program; Wait = $true; PassThru = $true; RedirectStandardOutput = $out; RedirectStandardError = "$out.err" }
    if ($words) { $call.ArgumentList = $words }
    $process = Start-Process @call
    if ($process.ExitCode -ne 0) { throw "$name ended with $($process.ExitCode): $(Get-Content -Raw $out, "$out.err")" }
}

# An installer keeps times of files in the local zone: the cache knows the jars by them, and this is not the builder's zone.
tzutil /s 'FLE Standard Time'
$installer = (Get-ChildItem target\installers\*.msi).FullName
$setup = Start-Process msiexec -Wait -PassThru -ArgumentList '/i', "`"$installer`"", '/qn', '/norestart', '/l*v', "`"$seen\install.log`""
if ($setup.ExitCode -ne 0) { throw "the installer ended with $($setup.ExitCode)" }
$folder = Join-Path $env:LOCALAPPDATA 'Helminauha'
$program = Join-Path $folder 'Helminauha.exe'
Get-ChildItem -Recurse $folder | Select-Object FullName, Length, LastWriteTimeUtc | Out-File (Join-Path $seen 'files.txt')

Use-Program 'version' @('--version')
# Java says no instead of going on without its cache.
$env:_JAVA_OPTIONS = '-XX:AOTMode=on'
Use-Program 'cache' @('--version')
Remove-Item Env:\_JAVA_OPTIONS

if (-not (Test-Path "$folder\app\collection\dictionary\mor.vfst")) { throw 'there is no Finnish dictionary' }
$query = "palaverit venyv$([char]0xE4)t"
& "$folder\runtime\bin\java.exe" '-Dstdout.encoding=UTF-8' "-Dorg.sqlite.lib.path=$folder\app" -cp "$folder\app\*" `
    fi.helminauha.editor.Editor query "$folder\app\collection" $query | Tee-Object (Join-Path $seen 'search.txt')
if ($LASTEXITCODE -ne 0 -or -not (Select-String -Quiet 'palaver' (Join-Path $seen 'search.txt'))) { throw "nothing is found for $query" }

Use-Program 'tour' @('--rehearse', "`"$seen\tour`"")

# The window as it stands on the screen, after a start by its shortcut's target.
$running = Start-Process -FilePath $program -PassThru
Start-Sleep -Seconds 15
Add-Type -AssemblyName System.Windows.Forms, System.Drawing
$bounds = [System.Windows.Forms.Screen]::PrimaryScreen.Bounds
$picture = New-Object System.Drawing.Bitmap $bounds.Width, $bounds.Height
[System.Drawing.Graphics]::FromImage($picture).CopyFromScreen($bounds.Location, [System.Drawing.Point]::Empty, $bounds.Size)
$picture.Save((Join-Path $seen 'screen.png'))
if ($running.HasExited) { throw "the program ended with $($running.ExitCode)" }
# A second start hands over and ends.
Use-Program 'second' @()
Get-Process Helminauha | ForEach-Object { $_.CloseMainWindow() | Out-Null }
Get-ChildItem -Recurse "$env:APPDATA\Helminauha" | Out-File (Join-Path $seen 'folder.txt')
